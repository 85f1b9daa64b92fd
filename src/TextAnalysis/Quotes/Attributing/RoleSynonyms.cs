using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Nouns by which the press calls the same person in turn: <c>Sen.</c>, <c>the senator</c>, <c>the lawmaker</c>.</summary>
internal static class RoleSynonyms
{
    private static readonly string[] Families =
    [
        "senator sen lawmaker legislator politician", "congressman congresswoman representative rep lawmaker legislator politician",
        "mp lawmaker legislator parliamentarian politician", "governor gov politician", "mayor politician", "nominee candidate contender politician",
        "premier pm minister politician", "general gen commander soldier", "colonel col soldier", "professor prof academic scholar scientist",
        "scientist researcher academic", "biologist scientist", "physicist scientist", "chemist scientist", "astronomer scientist",
        "doctor physician surgeon medic", "judge justice", "lawyer attorney barrister solicitor counsel advocate",
        "inspector sergeant constable detective superintendent officer policeman policewoman", "sheriff officer",
        "spokesman spokeswoman spokesperson", "ceo chief executive boss head", "chairman chairwoman chair chairperson boss",
        "businessman businesswoman entrepreneur tycoon magnate mogul billionaire developer", "founder co-founder entrepreneur",
        "coach manager boss trainer", "striker forward winger midfielder defender goalkeeper player footballer star",
        "quarterback player star", "batsman batter bowler cricketer player", "singer musician songwriter rapper star", "actor actress star",
        "author writer novelist", "director filmmaker", "priest reverend rev pastor vicar cleric", "bishop archbishop cleric", "imam sheikh cleric",
        "activist campaigner", "journalist reporter correspondent columnist editor", "farmer grower",
    ];

    private static readonly FrozenDictionary<string, int[]> Table = Families
        .SelectMany((family, index) => family.Split(' ').Select(word => (word, index)))
        .GroupBy(pair => pair.word, pair => pair.index).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one of the two nouns may stand for the other.</summary>
    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one.TrimEnd('.');
        other = other.TrimEnd('.');
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        return Lookup.TryGetValue(one, out var families) && Lookup.TryGetValue(other, out var others) && families.AsSpan().ContainsAny(others);
    }
}
