using System.Globalization;
using System.Text;

namespace TextAnalysis.Training.Names;

/// <summary>Splits words into the pieces that BERT's encoders know (Wu et al. 2016): small letters without accents, longest piece first.</summary>
internal sealed class WordPieces
{
    public const int Start = 101, End = 102;

    private const int Unknown = 100, LongestWord = 60;

    private readonly Dictionary<string, int> _pieces = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordPieces(TextReader vocabulary)
    {
        for (var number = 0; vocabulary.ReadLine() is { } piece; number++) _pieces.TryAdd(piece, number);
        _lookup = _pieces.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the pieces of a token: at least one.</summary>
    public void Add(ReadOnlySpan<char> token, List<int> to)
    {
        var word = Plain(token);
        var before = to.Count;
        for (var start = 0; start < word.Length;)
        {
            var end = start + 1;
            if (char.IsLetterOrDigit(word[start]))
                while (end < word.Length && char.IsLetterOrDigit(word[end])) end++;
            AddPart(word.AsSpan(start, end - start), to);
            start = end;
        }
        if (to.Count == before) to.Add(Unknown);
    }

    private void AddPart(ReadOnlySpan<char> part, List<int> to)
    {
        var before = to.Count;
        Span<char> inside = stackalloc char[LongestWord + 2];
        inside[0] = inside[1] = '#';
        for (var start = 0; start < part.Length;)
        {
            var (end, number) = (Math.Min(part.Length, LongestWord), 0);
            for (; end > start; end--)
            {
                part[start..end].CopyTo(inside[2..]);
                var candidate = start == 0 ? part[..end] : inside[..(2 + end - start)];
                if (part.Length <= LongestWord && _lookup.TryGetValue(candidate, out number)) break;
            }
            if (end == start)
            {
                to.RemoveRange(before, to.Count - before);
                to.Add(Unknown);
                return;
            }
            to.Add(number);
            start = end;
        }
    }

    private static string Plain(ReadOnlySpan<char> token)
    {
        var plain = new StringBuilder();
        foreach (var c in Decomposed(token))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    private static string Decomposed(ReadOnlySpan<char> token)
    {
        var text = token.ToString();
        if (Ascii.IsValid(text)) return text;
        return text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormD);
    }
}
