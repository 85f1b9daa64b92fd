using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>The tagger's tables, read in place. <c>docs/MODELS.md</c> gives the layout.</summary>
internal sealed unsafe class TaggerModel
{
    public const ushort Version = 1;
    public const int HeaderLength = 16;

    // Keeps the memory alive that the pointers point into, where it is not the assembly's.
    private readonly byte[]? _owner;
    private readonly int _entries;
    private readonly int _bucketShift;
    private readonly ushort* _starts;
    private readonly ushort* _checks;
    private readonly ushort* _ranks;
    private readonly uint* _classes;

    /// <summary>Takes the tables from a section's payload.</summary>
    /// <param name="payload">Memory that never moves and outlives the model: the mapped assembly's.</param>
    public TaggerModel(ReadOnlySpan<byte> payload)
        : this(payload, null)
    {
    }

    private TaggerModel(ReadOnlySpan<byte> payload, byte[]? owner)
    {
        _owner = owner;
        var start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload));
        var header = (int*)start;
        LabelCount = header[0];
        _entries = header[1];
        var bucketBits = header[2];
        _bucketShift = 64 - bucketBits;
        if (header[3] != TaggerRows.Count) throw new InvalidDataException("The tagger's model was made for other features.");

        var at = start + HeaderLength;
        Labels = (byte*)Take(ref at, TaggerRows.Labels * 2);
        _starts = (ushort*)Take(ref at, ((1 << bucketBits) + 1) * sizeof(ushort));
        _checks = (ushort*)Take(ref at, _entries * sizeof(ushort));
        _ranks = (ushort*)Take(ref at, _entries * sizeof(ushort));
        _classes = (uint*)Take(ref at, _entries * sizeof(uint));
        Rows = (sbyte*)Take(ref at, TaggerRows.Count * TaggerRows.Hidden);
        HiddenBias = (short*)Take(ref at, TaggerRows.Hidden * sizeof(short));
        Output = (short*)Take(ref at, TaggerRows.Hidden * TaggerRows.Labels * sizeof(short));
        OutputBias = (int*)Take(ref at, TaggerRows.Labels * sizeof(int));
        if (at - start != payload.Length) throw new InvalidDataException("The tagger's model has another length than its header says.");
    }

    /// <summary>Copies a payload that is not part of the assembly.</summary>
    public static TaggerModel FromPayload(ReadOnlySpan<byte> payload)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(payload.Length, pinned: true);
        payload.CopyTo(pinned);
        return new TaggerModel(pinned, pinned);
    }

    /// <summary>How many labels the model tells apart.</summary>
    public int LabelCount { get; }

    /// <summary>For each label its <see cref="PartOfSpeech"/> and its <see cref="PennTag"/>.</summary>
    public byte* Labels { get; }

    /// <summary>First layer: <see cref="TaggerRows.Count"/> rows of <see cref="TaggerRows.Hidden"/> weights.</summary>
    public sbyte* Rows { get; }

    /// <summary>First layer's bias.</summary>
    public short* HiddenBias { get; }

    /// <summary>Second layer: for each pair of hidden units, the pair's two weights for every label.</summary>
    public short* Output { get; }

    /// <summary>Second layer's bias.</summary>
    public int* OutputBias { get; }

    /// <summary>Adds what the lexicon knows of a word.</summary>
    public void LookUp(ref WordFeatures word)
    {
        var bucket = word.Hash >> _bucketShift;
        var check = (ushort)word.Hash;
        int end = _starts[bucket + 1];
        for (int i = _starts[bucket]; i < end; i++)
        {
            if (_checks[i] != check) continue;
            word.Rank = _ranks[i];
            word.Classes = _classes[i];
            word.HasClasses = word.Classes != 0;
            return;
        }
    }

    private static byte* Take(ref byte* at, int length)
    {
        var table = at;
        at += (length + 15) & ~15;
        return table;
    }
}
