using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        ref var first = ref MemoryMarshal.GetReference(text);
        var at = start;
        while (at <= text.Length - Size)
        {
            var masks = BlockMasks.Of<TBlock>(in Unsafe.Add(ref first, at));
            at = masks.Space == 0 ? TokenizeLongChunk(text, at, ref chunks) : at + Block(text, at, ref masks, ref chunks, buffer);
        }
        if (at == text.Length) return;
        Span<char> padded = stackalloc char[Size];
        padded.Fill(' ');
        text[at..].CopyTo(padded);
        var last = BlockMasks.Of<TBlock>(in padded[0]);
        // The padding is white space unless the rest fills the block, which the loop has ruled out.
        Block(text, at, ref last, ref chunks, buffer);
    }

    private static int TokenizeLongChunk(ReadOnlySpan<char> text, int start, ref ChunkTokenizer chunks)
    {
        var end = start + Size;
        while (end < text.Length && !Characters.IsSpace(text[end])) end++;
        chunks.Tokenize(start, end);
        return end;
    }

    /// <summary>Tokenises what precedes the last white space of a block and gives how much that is, with the space.</summary>
    private static int Block(ReadOnlySpan<char> text, int at, ref BlockMasks masks, ref ChunkTokenizer chunks, TokenBuffer buffer)
    {
        var length = 63 - BitOperations.LeadingZeroCount(masks.Space);
        var space = masks.Space;
        var word = masks.Letter | masks.Digit;
        var rare = RareMarks(in masks, word);
        var boundaries = new BlockBoundaries
        {
            Starts = (word & ~(word << 1)) | ~(word | space),
            Ends = (word & ~(word >> 1)) | ~(word | space),
            Stops = masks.Stop | masks.Terminator,
            Openings = (masks.Upper | masks.Digit | masks.Hyphen) & (space << 1 | 1),
        };
        JoinAcronyms(in masks, word, ref boundaries, out var decided);
        var within = (1ul << length) - 1;
        for (var bits = Decisions(in masks, word) & within & ~(rare | decided); bits != 0; bits &= bits - 1)
        {
            var i = BitOperations.TrailingZeroCount(bits);
            if (!BlockRules.Decide(text, at, i, word, ref boundaries)) rare |= 1ul << i;
        }
        boundaries.Starts &= within;
        boundaries.Ends &= within;
        boundaries.Stops &= within;
        boundaries.Openings &= within;
        rare &= within;
        while (rare != 0)
        {
            var mark = BitOperations.TrailingZeroCount(rare);
            var chunk = 64 - BitOperations.LeadingZeroCount(space & ((1ul << mark) - 1));
            var end = BitOperations.TrailingZeroCount(space & (~0ul << mark));
            buffer.Add(text, at, boundaries.TakeBefore(chunk));
            chunks.Tokenize(at + chunk, at + end);
            boundaries.TakeBefore(end);
            rare &= ~0ul << end;
        }
        buffer.Add(text, at, boundaries);
        return length + 1;
    }

    /// <summary>Marks whose chunk the block's rules do not cover.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong RareMarks(in BlockMasks masks, ulong word)
    {
        var afterWord = word << 1;
        var afterSpace = (masks.Space << 1) | 1;
        var beforeWord = word >> 1;
        var beforeSpace = masks.Space >> 1;
        var inNumber = (masks.Digit << 1) & (masks.Digit >> 1);
        return masks.Other
            | (masks.Stop & ~(beforeSpace | (masks.Bracket >> 1) | inNumber | (Single(masks, word) << 1 & Single(masks, word) >> 1)))
            | (masks.Terminator & ((masks.Terminator | masks.Stop) >> 1))
            | (masks.Hyphen & inNumber)
            | (masks.Colon & ~(afterWord & beforeSpace | inNumber))
            | (masks.Hyphen & ~((afterWord | afterSpace) & (beforeWord | beforeSpace)))
            | (masks.Dollar & afterWord);
    }

    /// <summary>Marks, and ends of words, that <see cref="BlockRules"/> has to look at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Decisions(in BlockMasks masks, ulong word)
    {
        var last = word & ~(word >> 1);
        var contraction = (masks.LetterN << 1 & masks.LetterT & last)
            | (((masks.LetterN & masks.LetterN << 1) | (masks.LetterT & masks.LetterT << 1)) & (last >> 1 | last >> 2));
        var inNumber = (masks.Digit << 1) & (masks.Digit >> 1);
        return masks.Apostrophe
            | (masks.Digit & masks.Letter >> 1)
            | ((masks.Comma | masks.Colon) & inNumber)
            | (masks.Stop & word << 1)
            | (masks.Hyphen & word << 1 & word >> 1)
            | contraction;
    }

    /// <summary>Letters that are a word, or a part of one, by themselves.</summary>
    private static ulong Single(in BlockMasks masks, ulong word) => masks.Letter & ~((word | masks.Apostrophe) << 1) & ~(word >> 1);

    /// <summary>Joins <c>U.S.</c>, <c>p.m.</c>: single letters with a stop between each two, and the stop after the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void JoinAcronyms(in BlockMasks masks, ulong word, ref BlockBoundaries boundaries, out ulong decided)
    {
        var single = Single(in masks, word);
        var inner = masks.Stop & single << 1 & single >> 1;
        var last = masks.Stop & inner << 2 & ~inner;
        decided = inner | last;
        boundaries.Starts &= ~(decided | inner << 1);
        boundaries.Ends &= ~(decided >> 1 | inner);
        boundaries.Stops &= ~inner;
    }
}
