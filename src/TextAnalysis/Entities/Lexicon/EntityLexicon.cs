using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>The section of names and places of the English model.</summary>
/// <remarks>
/// The payload begins with the offsets of its parts (u32 each, in the order of <see cref="Part"/>) and the end;
/// a part begins at a multiple of four. <c>docs/MODELS.md</c> tells what they hold and from which sources.
/// </remarks>
internal sealed unsafe class EntityLexicon
{
    public const string SectionName = "names";
    public const ushort Version = 3;

    private static readonly Lazy<EntityLexicon> LazyEnglish = new(() => new EntityLexicon(ModelSection.Open(SectionName, Version)));

    /// <summary>Opens a payload in memory that stays where it is.</summary>
    public EntityLexicon(ReadOnlySpan<byte> payload)
    {
        var data = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload));
        var offsets = MemoryMarshal.Cast<byte, int>(payload[..(4 * ((int)Part.Count + 1))]);
        var starts = new byte*[(int)Part.Count];
        for (var i = 0; i < starts.Length; i++) starts[i] = data + Little(offsets[i]);
        var records = Little(offsets[(int)Part.PlaceRecords + 1]) - Little(offsets[(int)Part.PlaceRecords]);

        People = new NameLexicon(new NameTable(starts[(int)Part.NameWords]), new NameTable(starts[(int)Part.Nicknames]));
        Organizations = new OrganizationLexicon(new NameTable(starts[(int)Part.OrganizationNames]));
        Places = new Gazetteer(
            new NameTable(starts[(int)Part.PlaceNames]),
            new NameTable(starts[(int)Part.PlaceSkeletons]),
            new NameTable(starts[(int)Part.Demonyms]),
            starts[(int)Part.PlaceLists],
            starts[(int)Part.PlaceRecords],
            starts[(int)Part.Strings],
            starts[(int)Part.Countries],
            records / GazetteerPlace.Length);
    }

    /// <summary>The parts of the payload, in order.</summary>
    public enum Part
    {
        NameWords,
        Nicknames,
        OrganizationNames,
        PlaceNames,
        Demonyms,
        PlaceSkeletons,
        PlaceLists,
        PlaceRecords,
        Strings,
        Countries,
        Count,
    }

    public static EntityLexicon English => LazyEnglish.Value;

    public NameLexicon People { get; }

    public OrganizationLexicon Organizations { get; }

    public Gazetteer Places { get; }

    private static int Little(int value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
}
