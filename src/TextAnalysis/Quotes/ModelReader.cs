using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace TextAnalysis;

/// <summary>Reads the tables of a model section in the order they were written; each begins at a multiple of 16 bytes.</summary>
/// <remarks>The memory never moves and outlives the tables: it is the mapped assembly's, or pinned by the training program.</remarks>
internal unsafe ref struct ModelReader
{
    private readonly byte* _start;
    private readonly int _length;
    private int _at;

    public ModelReader(ReadOnlySpan<byte> payload)
    {
        _start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload));
        _length = payload.Length;
    }

    public int Int32() => *Take<int>(1);

    public float Single() => *Take<float>(1);

    /// <summary>Gives a table of so many values.</summary>
    public T* Take<T>(int count) where T : unmanaged
    {
        var size = (sizeof(T) * count + 15) & ~15;
        if (count < 0 || _at + size > _length) throw new InvalidDataException("The model section is cut off.");
        var table = (T*)(_start + _at);
        _at += size;
        return table;
    }

    /// <summary>Gives strings, written as one text with line feeds between.</summary>
    public string[] Strings()
    {
        var length = Int32();
        return Encoding.UTF8.GetString(Take<byte>(length), length).Split('\n');
    }
}
