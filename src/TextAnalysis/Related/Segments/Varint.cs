namespace TextAnalysis;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, the lowest first (LEB128).</summary>
internal static class Varint
{
    public static void Write(List<byte> output, uint value)
    {
        for (; value >= 0x80; value >>= 7) output.Add((byte)(value | 0x80));
        output.Add((byte)value);
    }

    public static uint Read(ReadOnlySpan<byte> input, ref int position)
    {
        uint value = input[position++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; shift < 35; shift += 7)
        {
            uint next = input[position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw new InvalidDataException("The index is damaged: a number has no end.");
    }
}
