using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>What masks of a batch's code units tell of its tokens, four blocks at once.</summary>
internal static class BlockMasks
{
    private const int Lanes = 4;

    /// <summary>Fills the rows from <see cref="BlockBatch.Word"/> on; blocks beyond the last get some value or other.</summary>
    public static void Derive(BlockBatch batch)
    {
        for (var block = 0; block < batch.Count; block += Lanes) Derive(batch, block);
    }

    private static void Derive(BlockBatch batch, int block)
    {
        var space = Load(ref batch.Space, block);
        var letter = Load(ref batch.Letter, block);
        var digit = Load(ref batch.Digit, block);
        var stop = Load(ref batch.Stop, block);
        var apostrophe = Load(ref batch.Apostrophe, block);
        var hyphen = Load(ref batch.Hyphen, block);
        var comma = Load(ref batch.Comma, block);
        var colon = Load(ref batch.Colon, block);
        var terminator = Load(ref batch.Terminator, block);
        var bracket = Load(ref batch.Bracket, block);
        var dollar = Load(ref batch.Dollar, block);
        var within = Load(ref batch.Within, block);

        var word = letter | digit;
        var afterWord = word << 1;
        var beforeWord = word >>> 1;
        var beforeSpace = space >>> 1;
        var afterSpace = (space << 1) | Vector256<ulong>.One;
        var inNumber = (digit << 1) & (digit >>> 1);

        // U.S., p.m.: single letters with a stop between each two, and the stop after the last, are one token.
        var single = letter & ~((word | apostrophe) << 1) & ~beforeWord;
        var inner = stop & (single << 1) & (single >>> 1);
        var acronym = inner | (stop & (inner << 2));

        // Marks whose chunk these rules do not cover.
        var known = space | word | stop | apostrophe | hyphen | comma | colon | terminator | bracket | dollar;
        var rare = within & (~known
            | (stop & ~(beforeSpace | (bracket >>> 1) | inNumber | inner))
            | (terminator & ((terminator | stop) >>> 1))
            | (hyphen & (inNumber | ~((afterWord | afterSpace) & (beforeWord | beforeSpace))))
            | (colon & ~((afterWord & beforeSpace) | inNumber))
            | (dollar & afterWord));

        var firsts = word & ~afterWord;
        var lasts = word & ~beforeWord;
        var marks = ~(word | space);
        Store(word, ref batch.Word, block);
        Store(rare, ref batch.Rare, block);
        Store((firsts | marks) & ~(acronym | (inner << 1)) & within, ref batch.Starts, block);
        Store((lasts | marks) & ~((acronym >>> 1) | inner) & within, ref batch.Ends, block);
        Store(Vector256<ulong>.Zero, ref batch.Clitics, block);

        // After an acronym a small letter or a number goes on with the sentence.
        var upper = Load(ref batch.Upper, block);
        var goesOn = acronym & ~inner & beforeSpace & ((word & ~upper) >>> 2);
        Store((stop | terminator) & ~(inner | goesOn) & within, ref batch.SentenceStops, block);
        Store((upper | digit | hyphen) & afterSpace & ~(goesOn << 2) & within, ref batch.Openings, block);
        Store(word | (space & afterWord & beforeWord), ref batch.Phrase, block);
        Store(firsts & letter & ~upper, ref batch.LowerCase, block);

        // A full stop, or the like, between a word of two letters and more and a capital: behind one white space or two, or behind
        // one and a quotation mark.
        var beforeCapital = beforeSpace & ((upper >>> 2) | ((space >>> 2) & (upper >>> 3)));
        Store((stop | terminator) & (letter << 1) & (letter << 2) & beforeCapital & within, ref batch.ClearEnds, block);

        // No list has a word of nine letters: marked here at its ninth and later letters.
        var two = word & afterWord;
        var four = two & (two << 2);
        var nine = four & (four << 4) & (word << 8);
        Store((upper | digit) & ~(nine >>> 8), ref batch.ShortOpenings, block);
        var undecided = within & ~(rare | acronym);
        Store(undecided & stop & afterWord & ~(nine << 1) & ~beforeWord, ref batch.Stops, block);
        Store(undecided & hyphen & afterWord & ~(nine << 1) & beforeWord, ref batch.Hyphens, block);
        Store(undecided & apostrophe, ref batch.Apostrophes, block);

        // Last letters of what may be a contraction without an apostrophe: cannot, gonna, dont.
        var n = Load(ref batch.LetterN, block);
        var t = Load(ref batch.LetterT, block);
        var doubled = (n & (n << 1)) | (t & (t << 1));
        var contractions = lasts & (((n << 1) & t) | (doubled << 1) | (doubled << 2));
        Store(
            undecided & ((digit & (letter >>> 1)) | ((comma | colon) & inNumber) | (stop & afterWord & beforeWord)),
            ref batch.Numbers, block);
        Store(undecided & contractions & ~nine, ref batch.Contractions, block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Load(ref BlockRow row, int block) =>
        Vector256.LoadUnsafe(ref Unsafe.As<BlockRow, ulong>(ref row), (nuint)block);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<ulong> masks, ref BlockRow row, int block) =>
        masks.StoreUnsafe(ref Unsafe.As<BlockRow, ulong>(ref row), (nuint)block);
}
