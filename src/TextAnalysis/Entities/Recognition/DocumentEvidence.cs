namespace TextAnalysis;

/// <summary>What the rest of a document says of its words: written small elsewhere, part of a longer name, short for one.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>So many runs of capitalised words are remembered for each word.</summary>
    public const int RunsPerWord = 3;

    private readonly bool[] _isSeenInLowerCase;
    private readonly bool[] _isSeenCapitalizedInside;
    private readonly byte[] _possessives;
    private readonly int[] _runs;
    private readonly HashSet<ulong> _initials = [];
    private readonly HashSet<ulong> _acronyms = [];

    public DocumentEvidence(Document document, DocumentWords words, NameRegions regions)
    {
        _isSeenInLowerCase = new bool[words.KeyCount];
        _isSeenCapitalizedInside = new bool[words.KeyCount];
        _possessives = new byte[words.KeyCount];
        _runs = new int[words.KeyCount * RunsPerWord];
        Array.Fill(_runs, -1);
        foreach (var form in words.Forms)
        {
            if (form.Class is WordClass.Lower or WordClass.Preposition) _isSeenInLowerCase[form.KeyId] = true;
            if (form.Class == WordClass.AllCapitals) _acronyms.Add(AcronymHash(document.Text.AsSpan(form.Start, form.Length)));
        }
        foreach (var sentence in document.Sentences)
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
                if (words[i].Class == WordClass.Capitalized) _isSeenCapitalizedInside[words[i].KeyId] = true;
        for (var run = 0; run < regions.Runs.Count; run++) Remember(words, regions.Runs[run], run);
        foreach (var run in regions.Runs) CountPossessive(words, run.End - 1);
        foreach (var region in regions.Regions) AddInitials(document, words, region);
    }

    public bool IsSeenInLowerCase(int keyId) => _isSeenInLowerCase[keyId];

    public bool IsSeenCapitalizedInside(int keyId) => _isSeenCapitalizedInside[keyId];

    /// <summary>
    /// How a word that ends a run goes on in the document: 0 to 3 times with a possessive (bits 0-1), and whether ever without one (bit 2).
    /// A brand such as <c>Moody's</c> always has one.
    /// </summary>
    public uint PossessivesOf(int keyId) => _possessives[keyId];

    /// <summary>The numbers of the first runs that hold a word; -1 where there are fewer.</summary>
    public ReadOnlySpan<int> RunsWith(int keyId) => _runs.AsSpan(keyId * RunsPerWord, RunsPerWord);

    /// <summary>Whether a word in capitals is made of the initials of a name of the document.</summary>
    public bool IsInitials(ReadOnlySpan<char> word) => _initials.Contains(AcronymHash(word));

    /// <summary>Whether the document has a word in capitals made of the initials of these tokens.</summary>
    public bool HasAcronym(Document document, DocumentWords words, CapitalRun run)
    {
        var (all, capitals, count) = Initials(document, words, run);
        return count > 1 && (_acronyms.Contains(all) || _acronyms.Contains(capitals));
    }

    private void CountPossessive(DocumentWords words, int last)
    {
        ref var seen = ref _possessives[words[last].KeyId];
        if (last + 1 == words.TokenCount || words[last + 1].Class != WordClass.Clitic) seen |= 4;
        else if ((seen & 3) < 3) seen++;
    }

    private void Remember(DocumentWords words, CapitalRun run, int number)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (!words[i].IsCapitalized) continue;
            var slots = _runs.AsSpan(words[i].KeyId * RunsPerWord, RunsPerWord);
            for (var n = 0; n < slots.Length; n++)
            {
                if (slots[n] == number) break;
                if (slots[n] >= 0) continue;
                slots[n] = number;
                break;
            }
        }
    }

    private void AddInitials(Document document, DocumentWords words, CapitalRun region)
    {
        // A region may hold several names: try each stretch without marks, and each run.
        for (var start = region.First; start < region.End; start++)
        {
            if (!words[start].IsCapitalized || (start > region.First && words[start - 1].Class is not (WordClass.Comma or WordClass.Punctuation or WordClass.Clitic))) continue;
            var end = start + 1;
            while (end < region.End && words[end].Class is not (WordClass.Comma or WordClass.Punctuation or WordClass.Clitic)) end++;
            var (all, capitals, count) = Initials(document, words, new CapitalRun(start, end));
            if (count < 2) continue;
            _initials.Add(all);
            _initials.Add(capitals);
        }
    }

    private static (ulong All, ulong Capitals, int Count) Initials(Document document, DocumentWords words, CapitalRun run)
    {
        ulong all = 0, capitals = 0;
        var count = 0;
        for (var i = run.First; i < run.End; i++)
        {
            var word = words[i];
            if (word.Class is WordClass.Hyphen or WordClass.Number) continue;
            var letter = char.ToUpperInvariant(document.Text[word.Start]);
            all = NameHash.Append(all, letter);
            if (!word.IsCapitalized) continue;
            capitals = NameHash.Append(capitals, letter);
            count++;
        }
        return (all, capitals, count);
    }

    private static ulong AcronymHash(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var c in word)
            if (char.IsUpper(c)) hash = NameHash.Append(hash, c);
        return hash;
    }
}
