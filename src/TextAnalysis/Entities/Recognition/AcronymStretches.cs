namespace TextAnalysis;

/// <summary>
/// Finds the stretches of a document whose capitalised words begin with the letters of a word in capitals that the document has too,
/// whatever joins them: <c>Transport, Dock and General Workers' Union</c> and <c>TDGWU</c>. Both are then likely one organisation.
/// </summary>
internal sealed class AcronymStretches
{
    /// <summary>Two letters are too often a chance.</summary>
    private const int FewestLetters = 3, MostTokens = 14;

    private readonly AcronymPosition[] _positions;
    private readonly HashSet<ulong> _acronyms = [];

    public AcronymStretches(Document document, DocumentWords words, NameRegions regions)
    {
        _positions = [];
        var most = 0;
        foreach (var form in words.Forms)
        {
            if (form.Class != WordClass.AllCapitals) continue;
            var (hash, count) = LettersOf(document.Text.AsSpan(form.Start, form.Length));
            if (count < FewestLetters) continue;
            _acronyms.Add(hash);
            most = Math.Max(most, count);
        }
        if (most == 0) return;
        _positions = new AcronymPosition[document.Tokens.Length];
        var explained = new HashSet<ulong>();
        foreach (var region in regions.Regions)
            for (var start = region.First; start < region.End; start++)
                if (words[start].IsCapitalized && words[start].Class != WordClass.AllCapitals) Mark(document, words, new CapitalRun(start, region.End), most, explained);
        if (explained.Count == 0) return;
        foreach (var region in regions.Regions)
            for (var i = region.First; i < region.End; i++)
                if (words[i].Class == WordClass.AllCapitals && explained.Contains(LettersOf(document.Text.AsSpan(words[i].Start, words[i].Length)).Hash))
                    _positions[i] = AcronymPosition.Acronym;
    }

    /// <summary>How a token lies in a long form.</summary>
    public AcronymPosition PositionOf(int token) => _positions.Length == 0 ? AcronymPosition.None : _positions[token];

    private void Mark(Document document, DocumentWords words, CapitalRun rest, int most, HashSet<ulong> explained)
    {
        var hash = 0UL;
        var (count, longest) = (0, rest.First);
        for (var i = rest.First; i < Math.Min(rest.End, rest.First + MostTokens) && count < most; i++)
        {
            if (!words[i].IsCapitalized) continue;
            hash = NameHash.Append(hash, char.ToUpperInvariant(document.Text[words[i].Start]));
            if (++count < FewestLetters || !_acronyms.Contains(hash)) continue;
            explained.Add(hash);
            longest = i;
        }
        if (longest == rest.First) return;
        _positions[rest.First] = AcronymPosition.First;
        for (var i = rest.First + 1; i < longest; i++) _positions[i] = AcronymPosition.Inside;
        _positions[longest] = AcronymPosition.Last;
    }

    private static (ulong Hash, int Count) LettersOf(ReadOnlySpan<char> word)
    {
        var (hash, count) = (0UL, 0);
        foreach (var c in word)
        {
            if (!char.IsUpper(c)) continue;
            hash = NameHash.Append(hash, c);
            count++;
        }
        return (hash, count);
    }
}
