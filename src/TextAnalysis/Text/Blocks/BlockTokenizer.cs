using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace TextAnalysis;

/// <summary>
/// Tokenises 64 code units at a time: where words and marks begin and end falls out of bit masks, and only what needs a look
/// at its neighbours (stops, apostrophes, hyphens) is decided one by one. A chunk with anything rarer goes to
/// <see cref="ChunkTokenizer"/>, whose rules these are.
/// </summary>
/// <remarks>
/// Every block begins at a chunk and is cut after its last white space, so no chunk lies across two blocks. The idea of
/// masks from vector comparisons is that of G. Langdale and D. Lemire, "Parsing Gigabytes of JSON per Second" (2019).
/// </remarks>
internal static class BlockTokenizer<TBlock>
    where TBlock : struct, ICharacterBlock<TBlock>
{
    private const int Size = 64;

    public static void Append(ReadOnlySpan<char> text, int start, TokenBuffer buffer)
    {
        var chunks = new ChunkTokenizer(text, buffer);
        var batch = buffer.Batch;
        batch.InLowerCase = false;
        ref var first = ref MemoryMarshal.GetReference(text);
        var at = start;
        while (at <= text.Length - Size)
        {
            var length = AddBlock(in Unsafe.Add(ref first, at), at, batch);
            if (length == 0)
            {
                Finish(text, ref chunks, buffer);
                at = TokenizeLongChunk(text, at, ref chunks, batch);
                continue;
            }
            at += length;
            if (batch.Count == BlockBatch.Capacity) Finish(text, ref chunks, buffer);
        }
        if (at < text.Length) AddRest(text, at, batch);
        Finish(text, ref chunks, buffer);
    }

    private static int TokenizeLongChunk(ReadOnlySpan<char> text, int start, ref ChunkTokenizer chunks, BlockBatch batch)
    {
        var end = start + Size;
        while (end < text.Length && !Characters.IsSpace(text[end])) end++;
        var phrase = new LowerCasePhrase(batch.InLowerCase);
        chunks.Tokenize(start, end, phrase.MayOpenSentence(text, start, end));
        batch.InLowerCase = phrase.InLowerCase;
        // As after a block, what follows begins behind one white space.
        return Math.Min(end + 1, text.Length);
    }

    // By itself, as the runtime does not compile methods with stackalloc in tiers.
    private static void AddRest(ReadOnlySpan<char> text, int at, BlockBatch batch)
    {
        Span<char> padded = stackalloc char[Size];
        padded.Fill(' ');
        text[at..].CopyTo(padded);
        // The padding is white space unless the rest fills the block, which the loop has ruled out.
        AddBlock(in padded[0], at, batch);
    }

    /// <summary>Adds what precedes the last white space of a block and gives how much that is, with the space; zero without one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddBlock(ref readonly char first, int at, BlockBatch batch)
    {
        var i = batch.Count;
        // The next block waits for where this one is cut, so a plain space found at once is better than the last white space.
        Prefetch(in first);
        var lastSpace = LastSpace(in first);
        var block = TBlock.Load(in first);
        TBlock.Store(block, ref batch.BytesOf(i));
        var folded = TBlock.WithBit(block, 0x20);
        var space = TBlock.Equal(block, (byte)' ') | TBlock.Between(block, (byte)'\t', (byte)'\r');
        batch.Space[i] = space;
        batch.Letter[i] = TBlock.Between(folded, (byte)'a', (byte)'z');
        batch.Upper[i] = TBlock.Between(block, (byte)'A', (byte)'Z');
        batch.Digit[i] = TBlock.Between(block, (byte)'0', (byte)'9');
        batch.Stop[i] = TBlock.Equal(block, (byte)'.');
        batch.Apostrophe[i] = TBlock.Equal(block, (byte)'\'');
        batch.Hyphen[i] = TBlock.Equal(block, (byte)'-');
        batch.Comma[i] = TBlock.Equal(block, (byte)',');
        batch.Colon[i] = TBlock.Between(block, (byte)':', (byte)';');
        batch.Terminator[i] = TBlock.Equal(block, (byte)'?') | TBlock.Equal(block, (byte)'!');
        batch.Bracket[i] = TBlock.Between(block, (byte)'(', (byte)')') | TBlock.Equal(block, (byte)'"') | TBlock.Equal(block, (byte)'%');
        batch.Dollar[i] = TBlock.Equal(block, (byte)'$');
        batch.LetterN[i] = TBlock.Equal(folded, (byte)'n');
        batch.LetterT[i] = TBlock.Equal(folded, (byte)'t');
        var nonAscii = TBlock.NonAscii(block);
        batch.Foreign[i] = nonAscii;
        if (nonAscii != 0) space = NonAscii.Add(in first, nonAscii, batch, i);
        if (lastSpace < 0)
        {
            if (space == 0) return 0;
            lastSpace = 63 - BitOperations.LeadingZeroCount(space);
        }
        batch.Within[i] = (1ul << lastSpace) - 1;
        batch.Add(at);
        return lastSpace + 1;
    }

    /// <summary>Asks for what the blocks after the next few will read: their places, known late, keep the hardware from guessing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref readonly char first)
    {
        if (!Sse.IsSupported) return;
        // No more than a hint: it may point past the end of the text.
        var ahead = (char*)Unsafe.AsPointer(ref Unsafe.AsRef(in first)) + 4 * Size;
        Sse.Prefetch0(ahead);
        Sse.Prefetch0(ahead + Size / 2);
    }

    /// <summary>The place of the last space in the second half of a block; negative without one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LastSpace(ref readonly char first)
    {
        var spaces = TBlock.Spaces(in Unsafe.Add(ref Unsafe.AsRef(in first), Size / 2));
        return spaces == 0 ? -1 : 63 - BitOperations.LeadingZeroCount(spaces);
    }

    /// <summary>Makes tokens of the batch's blocks and empties it.</summary>
    private static void Finish(ReadOnlySpan<char> text, ref ChunkTokenizer chunks, TokenBuffer buffer)
    {
        var batch = buffer.Batch;
        BlockMasks.Derive(batch);
        batch.FindNames();
        BlockRules.Apply(text, batch);
        for (var block = 0; block < batch.Count; block++)
        {
            var boundaries = BlockBoundaries.Of(batch, block);
            if (batch.Rare[block] != 0) boundaries = TokenizeRareChunks(text, block, boundaries, ref chunks, buffer);
            buffer.Add(text, batch.StartOf(block), ref batch.BytesOf(block), in boundaries);
        }
        batch.Clear();
    }

    /// <summary>Adds a block's tokens up to the end of its last rare chunk and gives the rest.</summary>
    private static BlockBoundaries TokenizeRareChunks(
        ReadOnlySpan<char> text, int block, in BlockBoundaries boundaries, ref ChunkTokenizer chunks, TokenBuffer buffer)
    {
        var start = buffer.Batch.StartOf(block);
        var space = buffer.Batch.Space[block];
        var rest = ~0ul;
        for (var rare = buffer.Batch.Rare[block]; rare != 0; rare &= rest)
        {
            var mark = BitOperations.TrailingZeroCount(rare);
            var chunk = 64 - BitOperations.LeadingZeroCount(space & ((1ul << mark) - 1));
            var end = BitOperations.TrailingZeroCount(space & (~0ul << mark));
            var before = boundaries.Within(rest & ((1ul << chunk) - 1));
            buffer.Add(text, start, ref buffer.Batch.BytesOf(block), in before);
            chunks.Tokenize(start + chunk, start + end, (boundaries.Openings >> chunk & 1) != 0);
            rest = ~0ul << end;
        }
        return boundaries.Within(rest);
    }
}
