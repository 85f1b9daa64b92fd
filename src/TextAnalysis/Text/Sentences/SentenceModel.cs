using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>A logistic regression over hashed features, its weights in sixteenths, for ends that no rule makes clear.</summary>
internal static unsafe class SentenceModel
{
    public const string SectionName = "sentences";
    public const ushort Version = 1;

    private static readonly sbyte* Weights = Load();

    public static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int candidate, int last)
    {
        // Not on the stack by stackalloc, which would keep the runtime from compiling this method in tiers.
        Features features = default;
        BoundaryFeatures.Fill(features, text, tokens, start, candidate, last);
        var score = 0;
        foreach (var feature in (ReadOnlySpan<int>)features) score += Weights[feature];
        return score > 0;
    }

    [InlineArray(BoundaryFeatures.Count)]
    private struct Features
    {
        private int _first;
    }

    private static sbyte* Load()
    {
        var payload = ModelSection.Open(SectionName, Version);
        if (payload.Length != 1 << BoundaryFeatures.TableBits) throw new InvalidDataException("The sentence model has the wrong size.");
        return (sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload));
    }
}
