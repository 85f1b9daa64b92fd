namespace TextAnalysis;

/// <summary>The tokens of a block: a bit for each one's first code unit, one for its last, one for the clitics' first.</summary>
internal struct BlockBoundaries
{
    public ulong Starts;
    public ulong Ends;
    public ulong Clitics;

    /// <summary>Marks after which a sentence may end.</summary>
    public ulong Stops;

    /// <summary>What a sentence may begin with, after white space.</summary>
    public ulong Openings;

    /// <summary>Takes the tokens before a position out; it must lie between tokens.</summary>
    public BlockBoundaries TakeBefore(int position)
    {
        var before = position == 64 ? ~0ul : (1ul << position) - 1;
        var taken = new BlockBoundaries { Starts = Starts & before, Ends = Ends & before, Clitics = Clitics, Stops = Stops & before, Openings = Openings & before };
        Starts &= ~before;
        Ends &= ~before;
        Stops &= ~before;
        Openings &= ~before;
        return taken;
    }
}
