namespace TextAnalysis;

/// <summary>
/// The words that report speech, with how often they do: learnt from annotated news, read in place.
/// </summary>
internal sealed unsafe class CueLexicon
{
    /// <summary>Strengths go from 0 to this.</summary>
    public const int Strongest = 15;

    private const int FilterBits = 16;

    private readonly int _count;
    private readonly uint* _hashes;
    private readonly byte* _strengths;
    private readonly uint* _keys;
    private readonly ushort* _lemmas;
    private readonly string[] _lemmaTexts;

    private readonly BitFilter _filter = new(FilterBits);

    public CueLexicon(ref ModelReader reader)
    {
        _count = reader.Int32();
        _hashes = reader.Take<uint>(_count);
        _strengths = reader.Take<byte>(_count);
        _keys = reader.Take<uint>(_count);
        _lemmas = reader.Take<ushort>(_count);
        _lemmaTexts = reader.Strings();
        for (var entry = 0; entry < _count; entry++) _filter.Add(PlaceOf(_hashes[entry]));
    }

    /// <summary>The entry of a word, or -1.</summary>
    public int Find(uint word)
    {
        if (!_filter.MayContain(PlaceOf(word))) return -1;
        var index = new ReadOnlySpan<uint>(_hashes, _count).BinarySearch(word);
        return index < 0 ? -1 : index;
    }

    /// <summary>How sure the word reports speech wherever it stands, from 0 to <see cref="Strongest"/>.</summary>
    public int Strength(int entry) => _strengths[entry];

    /// <summary>What stands for the word in features: itself where it is frequent, else its lemma.</summary>
    public uint Key(int entry) => _keys[entry];

    /// <summary>The dictionary form.</summary>
    public string Lemma(int entry) => _lemmaTexts[_lemmas[entry]];

    /// <summary>Whether the word nearly always reports speech, as <c>said</c> does.</summary>
    public bool IsPlainReport(uint word) => Find(word) is var entry and >= 0 && Strength(entry) >= 10;

    private static int PlaceOf(uint word) => (int)(word * 0x9E3779B1 >> (32 - FilterBits));
}
