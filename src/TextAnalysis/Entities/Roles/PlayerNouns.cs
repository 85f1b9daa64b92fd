using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Nouns for those who play: <c>goalkeeper</c>, <c>defenceman</c>, <c>batter</c>.</summary>
internal static class PlayerNouns
{
    private static readonly FrozenSet<string> Players =
        ("batsman batter bowler captain catcher centre-back center-back defenceman defender defenseman fielder footballer forward full-back fullback goalie "
        + "goalkeeper goaltender infielder keeper linebacker lineman midfielder netminder outfielder pitcher player quarterback shortstop skipper "
        + "striker wicketkeeper winger").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is said of somebody who plays.</summary>
    public static bool IsPlayer(ReadOnlySpan<char> word) => Players.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word behind a name says that it is a team's; a centre that is no player's stands behind cities too, but not behind teams.</summary>
    public static bool IsOfTeam(ReadOnlySpan<char> word) =>
        IsPlayer(word) || word is "centre" or "center" or "coach" or "manager" or "fans" or "players" or "side" or "bench";
}
