namespace TextAnalysis;

/// <summary>Units that are a token of their own when written on to a number: <c>5 km</c>, <c>8 am</c>, <c>$ 3 m</c>.</summary>
internal static class Units
{
    private static readonly ShortWordTable Words = new(
        """
        am pm a p m k b t g h bn mn tn mm cm km mi ft in lb lbs oz kg mg ml cl l hz khz mhz ghz kw mw gw kwh mwh mph kph kmh bps
        kbps mbps gbps kb mb gb tb px mp min mins sec secs hr hrs yr yrs c f v w x ha sq ppm rpm cc psi million billion trillion
        percent pct years year hours minutes days est et gmt utc usd eur gbp
        """);

    public static bool Contains(ReadOnlySpan<char> word) => word.Length > 1 ? Words.Contains(word) : word is "m" or "k" or "b" or "t" or "g" or "h" or "l" or "K" or "M" or "B" or "x" or "p" or "f" or "v" or "w";

    /// <summary>Whether a unit that begins at <paramref name="start"/> is a dotted one such as <c>a.m.</c></summary>
    public static bool IsDotted(ReadOnlySpan<char> text, int start, int i, int end, out int dotted)
    {
        dotted = i + 3;
        return i - start == 1 && i + 2 < end && (text[start] | 0x20) is 'a' or 'p' && (text[i + 1] | 0x20) == 'm' && text[i + 2] == '.';
    }
}
