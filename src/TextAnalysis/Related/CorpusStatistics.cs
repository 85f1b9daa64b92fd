using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// How common words are in news: the statistics that come with the model, before an index has its own.
/// Section <c>terms</c>: u32 power of two <c>n</c>; then an open-addressing table of <c>n</c> u32 entries, at the low bits of a term's
/// key, each the key's top 24 bits above a byte: 16 times the negative natural logarithm of the share of articles that have the term.
/// An entry of 0 is empty.
/// </summary>
internal sealed unsafe class CorpusStatistics
{
    public const string SectionName = "terms";
    public const ushort Version = 1;

    /// <summary>The scale of an entry's byte.</summary>
    public const double Scale = 16;

    /// <summary>The share of articles that hold a word the statistics do not have.</summary>
    private const double UnknownShare = 5e-5;

    /// <summary>
    /// What a recognised name or day counts beside its words, which count already: little, so that articles with the same story under
    /// differently recognised names stay together. It still is a term, for filters and reasons.
    /// </summary>
    private const double NameRarity = 1;

    /// <summary>Years are all about as common as those that VOA news names; most are in no list of words.</summary>
    private const double YearRarity = 4;

    public static readonly CorpusStatistics English = new();

    // The section lies in the mapped image of the assembly, which outlives everything.
    private readonly byte* _table;
    private readonly uint _mask;

    private CorpusStatistics()
    {
        fixed (byte* section = ModelSection.Open(SectionName, Version))
        {
            _mask = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(section, 4)) - 1;
            _table = section + 4;
        }
    }

    /// <summary>Gives the inverse document frequency of a term: the negative logarithm of its share of news articles.</summary>
    public double Rarity(ulong key) => TermKey.KindOf(key) switch
    {
        TermKind.Word => WordRarity(key),
        TermKind.Year => YearRarity,
        _ => NameRarity,
    };

    private double WordRarity(ulong key)
    {
        var table = new ReadOnlySpan<byte>(_table, checked((int)(4 * (_mask + 1))));
        for (var slot = (uint)key & _mask; ; slot = (slot + 1) & _mask)
        {
            var entry = BinaryPrimitives.ReadUInt32LittleEndian(table[(int)(slot * 4)..]);
            if (entry == 0) return -Math.Log(UnknownShare);
            if (entry >> 8 == (uint)(key >> 40)) return (entry & 255) / Scale;
        }
    }
}
