using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TextAnalysis;

/// <summary>
/// A section of the embedded English model, read in place: the bytes lie in the mapped assembly and are never copied.
/// </summary>
/// <remarks>
/// Layout, little-endian: 4 bytes magic <c>TAMS</c>; u16 container version; u16 section version; u32 payload length;
/// 32 bytes SHA-256 of the payload; 4 bytes zero; then the payload, which so begins at a multiple of 16.
/// The hash is checked by tests and by the training program, not at start-up: the assembly is the unit of integrity.
/// </remarks>
internal static unsafe class ModelSection
{
    public const int HeaderLength = 48;
    public const ushort ContainerVersion = 1;

    private static ReadOnlySpan<byte> Magic => "TAMS"u8;

    /// <summary>Opens a section of this assembly.</summary>
    /// <param name="name">The resource's name without extension, as in <c>Model/English/{name}.bin</c>.</param>
    /// <param name="version">The payload format the caller can read.</param>
    /// <exception cref="PlatformNotSupportedException">The processor is big-endian: the numbers could not be read in place.</exception>
    public static ReadOnlySpan<byte> Open(string name, ushort version)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("The model holds little-endian numbers, read in place.");
        using var stream = (UnmanagedMemoryStream)(typeof(ModelSection).Assembly.GetManifestResourceStream(name + ".bin")
            ?? throw new InvalidOperationException($"The model has no section '{name}'."));
        // The resource is part of the loaded image: its memory outlives the stream.
        var bytes = new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length));
        return Payload(bytes, name, version);
    }

    /// <summary>Checks the header and gives the payload.</summary>
    public static ReadOnlySpan<byte> Payload(ReadOnlySpan<byte> section, string name, ushort version)
    {
        if (section.Length < HeaderLength || !section.StartsWith(Magic)
            || BinaryPrimitives.ReadUInt16LittleEndian(section[4..]) != ContainerVersion)
            throw new InvalidDataException($"'{name}' is not a model section.");
        if (BinaryPrimitives.ReadUInt16LittleEndian(section[6..]) != version)
            throw new InvalidDataException($"Model section '{name}' has another format version than {version}.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(section[8..]) != (uint)(section.Length - HeaderLength))
            throw new InvalidDataException($"Model section '{name}' is cut off.");
        return section[HeaderLength..];
    }

    /// <summary>Wraps a payload in a header.</summary>
    public static byte[] Create(ReadOnlySpan<byte> payload, ushort version)
    {
        var section = new byte[HeaderLength + payload.Length];
        Magic.CopyTo(section);
        BinaryPrimitives.WriteUInt16LittleEndian(section.AsSpan(4), ContainerVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(section.AsSpan(6), version);
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(8), (uint)payload.Length);
        SHA256.HashData(payload, section.AsSpan(12));
        payload.CopyTo(section.AsSpan(HeaderLength));
        return section;
    }

    /// <summary>Whether the payload is the one the header was made for.</summary>
    public static bool IsIntact(ReadOnlySpan<byte> section) =>
        section.Length >= HeaderLength && SHA256.HashData(section[HeaderLength..]).AsSpan().SequenceEqual(section.Slice(12, 32));
}
