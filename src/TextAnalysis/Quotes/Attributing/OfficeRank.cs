using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Words that make another office of one: a <c>deputy</c> mayor, a <c>former</c> mayor is not the mayor.</summary>
internal static class OfficeRank
{
    private static readonly FrozenSet<string> Words =
        ("acting assistant associate deputy elect ex former interim junior late one-time onetime outgoing predecessor retired shadow then vice").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word says that the office itself is not meant.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
