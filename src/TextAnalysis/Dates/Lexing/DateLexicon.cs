using System.Globalization;

namespace TextAnalysis;

/// <summary>Looks words up in the vocabulary of time, without regard to case and without allocating.</summary>
internal sealed class DateLexicon
{
    private const int FilterBits = 12;

    private readonly Dictionary<string, (LexemeKind Kind, int Value)> _words;
    private readonly Dictionary<string, (LexemeKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly BitFilter _filter = new(FilterBits);

    public DateLexicon()
    {
        _words = new Dictionary<string, (LexemeKind, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, words) in Vocabulary.Tables)
            foreach (var entry in words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
                Add(kind, entry);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds a word; a stop at its end is passed over when the word is only known without.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out LexemeKind kind, out int value)
    {
        (kind, value) = (LexemeKind.Other, 0);
        if (word.IsEmpty || word.Length >= 32) return false;
        if (_filter.MayContain(PlaceOf(word)) && _lookup.TryGetValue(word, out var found))
        {
            (kind, value) = found;
            return true;
        }
        return word.Length > 3 && word[^1] == '.' && TryFind(word[..^1], out kind, out value);
    }

    // The first class a word is listed in wins: "second" the ordinal, "recent" the relative adjective.
    private void Add(LexemeKind kind, string entry)
    {
        var colon = entry.Length > 1 ? entry.LastIndexOf(':') : -1;
        var word = colon > 0 ? entry[..colon] : entry;
        var value = colon > 0 ? int.Parse(entry.AsSpan(colon + 1), CultureInfo.InvariantCulture) : 0;
        if (_words.TryAdd(word, (kind, value))) _filter.Add(PlaceOf(word));
    }

    // Of the first letter, the last and the length.
    private static int PlaceOf(ReadOnlySpan<char> word) =>
        (((word[0] | 0x20) * 31 + (word[^1] | 0x20)) * 31 + word.Length) & ((1 << FilterBits) - 1);
}
