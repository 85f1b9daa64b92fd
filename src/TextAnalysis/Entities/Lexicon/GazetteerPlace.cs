using System.Buffers.Binary;
using System.Text;

namespace TextAnalysis;

/// <summary>A record of the gazetteer, read in place.</summary>
/// <remarks>
/// 20 bytes: u24 GeoNames id (0: none); u8 feature; u24 offset of the name; u16 the index of the state or region it lies in, or
/// <see cref="InCountry"/> plus the country (which is 0 for none); i24 latitude and i24 longitude in 1/10,000 degrees; u32 population; u8 prominence.
/// </remarks>
internal readonly unsafe struct GazetteerPlace
{
    public const int Length = 20;

    /// <summary>From here on, what a place lies in is a country and no state.</summary>
    public const int InCountry = 0xF000;

    private readonly byte* _record;
    private readonly byte* _names;
    private readonly byte* _countries;

    public GazetteerPlace(int index, byte* record, byte* names, byte* countries)
    {
        Index = index;
        _record = record;
        _names = names;
        _countries = countries;
    }

    public int Index { get; }

    public int? GeoNamesId => UInt24(0) is var id and not 0 ? id : null;

    public PlaceFeature Feature => (PlaceFeature)_record[3];

    public bool IsCity => Feature is >= PlaceFeature.Capital and <= PlaceFeature.CityPart;

    public string Name
    {
        get
        {
            var name = _names + UInt24(4);
            return Encoding.UTF8.GetString(name + 1, *name);
        }
    }

    /// <summary>The country's number in the gazetteer; 0 for none.</summary>
    public int Country => Outer >= InCountry ? Outer - InCountry : OuterOf(_record + ((long)Length * (Outer - Index))) - InCountry;

    public string? CountryCode => Country == 0 ? null : Encoding.ASCII.GetString(_countries + (2 * (Country - 1)), 2);

    /// <summary>Index of the state or region the place lies in; -1 for none.</summary>
    public int State => Outer >= InCountry ? -1 : Outer;

    public double Latitude => Int24(9) / 10_000.0;

    public double Longitude => Int24(12) / 10_000.0;

    public long Population => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_record + 15, 4));

    /// <summary>How likely the place is to be meant, before any context: 8 steps for each doubling of what makes it known.</summary>
    public int Prominence => _record[19];

    public PlaceKind Kind => Feature switch
    {
        PlaceFeature.Country => PlaceKind.Country,
        PlaceFeature.Capital or PlaceFeature.StateSeat or PlaceFeature.City or PlaceFeature.CityPart => PlaceKind.City,
        PlaceFeature.Mountain or PlaceFeature.Airport or PlaceFeature.Landmark => PlaceKind.Landmark,
        _ => PlaceKind.Region,
    };

    /// <summary>Whether another place is no farther than so many degrees of a great circle; on the small distances asked for a plane does.</summary>
    public bool IsWithin(double degrees, GazetteerPlace other)
    {
        var north = Latitude - other.Latitude;
        var east = (Longitude - other.Longitude) * Math.Cos(Latitude * (Math.PI / 180));
        return (north * north) + (east * east) <= degrees * degrees;
    }

    private int Outer => OuterOf(_record);

    private static int OuterOf(byte* record) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(record + 7, 2));

    private int UInt24(int at) => _record[at] | (_record[at + 1] << 8) | (_record[at + 2] << 16);

    private int Int24(int at) => UInt24(at) << 8 >> 8;
}
