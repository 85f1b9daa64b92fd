using System.Buffers;
using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Words that make another office of one: a <c>deputy</c> mayor, a <c>former</c> mayor is not the mayor.</summary>
internal static class OfficeRank
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00A0");

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    /// <summary>Words of one meaning are one rank.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ranks =
        ("acting assistant associate deputy elect ex/former/onetime/one-time interim junior late outgoing predecessor retired shadow then vice").Split(' ')
            .SelectMany((rank, number) => rank.Split('/').Select(word => (word, Bit: 1 << number)))
            .ToFrozenDictionary(rank => rank.word, rank => rank.Bit, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The ranks that words tell, a bit for each: <c>former</c> and <c>deputy</c> of <c>former deputy mayor</c>, <c>vice</c> of
    /// <c>vice-president</c>.
    /// </summary>
    public static int Of(ReadOnlySpan<char> words)
    {
        var ranks = 0;
        foreach (var range in words.SplitAny(Blanks))
        {
            var word = words[range];
            if (Ranks.TryGetValue(word, out var rank)) ranks |= rank;
            else foreach (var part in word.SplitAny(Hyphens)) if (Ranks.TryGetValue(word[part], out rank)) ranks |= rank;
        }
        return ranks;
    }

    /// <summary>A noun without a rank that a hyphen joins to it: the director of <c>ex-director</c>.</summary>
    public static ReadOnlySpan<char> WithoutRank(ReadOnlySpan<char> noun) =>
        noun.IndexOfAny(Hyphens) is var hyphen and > 0 && Ranks.ContainsKey(noun[..hyphen]) ? noun[(hyphen + 1)..] : noun;
}
