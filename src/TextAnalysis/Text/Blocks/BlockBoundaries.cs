using System.Numerics;

namespace TextAnalysis;

/// <summary>The tokens of a block: a bit for each one's first code unit, one for its last, one for the clitics' first.</summary>
/// <param name="Starts">First code units.</param>
/// <param name="Ends">Last code units, as many.</param>
/// <param name="Clitics">Which starts are those of clitics.</param>
/// <param name="Stops">Marks after which a sentence may end.</param>
/// <param name="Openings">What a sentence may begin with, after white space.</param>
/// <param name="ClearEnds">Marks after which one ends if they are tokens.</param>
/// <param name="Foreign">Starts beyond ASCII.</param>
internal readonly record struct BlockBoundaries(
    ulong Starts, ulong Ends, ulong Clitics, ulong Stops, ulong Openings, ulong ClearEnds, ulong Foreign)
{
    /// <summary>What decided masks of a batch say of one of its blocks.</summary>
    public static BlockBoundaries Of(BlockBatch batch, int block) =>
        new(batch.Starts[block], batch.Ends[block], batch.Clitics[block], batch.SentenceStops[block], batch.Openings[block],
            batch.ClearEnds[block], batch.Foreign[block] & batch.Starts[block]);

    /// <summary>How many tokens of the block precede the one that starts at the lowest bit of <paramref name="places"/>.</summary>
    public int IndexOf(ulong places) => BitOperations.PopCount(Starts & ((places & (0 - places)) - 1));

    /// <summary>The tokens within a part of the block; its borders must lie between tokens.</summary>
    public BlockBoundaries Within(ulong part) =>
        new(Starts & part, Ends & part, Clitics & part, Stops & part, Openings & part, ClearEnds & part, Foreign & part);
}
