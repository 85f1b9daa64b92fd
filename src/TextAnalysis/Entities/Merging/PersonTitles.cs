using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Words that stand before a person's name without being part of it, with the gender they tell.</summary>
internal static class PersonTitles
{
    private static readonly FrozenDictionary<string, Gender> Table = Build();

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTitle(ReadOnlySpan<char> word) => Lookup.ContainsKey(word.TrimEnd('.'));

    public static Gender GenderOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word.TrimEnd('.'), out var gender) ? gender : Gender.Unknown;

    /// <summary>Key of a title that tells an office or rank, however it is shortened (<c>Sen.</c>, <c>Senator</c>); 0 for others.</summary>
    public static ulong OfficeOf(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word.TrimEnd('.'), out var gender) && gender == Gender.Unknown ? NameKey.Of(word[..Math.Min(3, word.Length)]) : 0;

    private static FrozenDictionary<string, Gender> Build()
    {
        var table = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        Add(Gender.Male, "Mr Mister Sir Lord King Prince Duke Baron Count Emperor Sultan Emir Pope Father Brother Sheikh Señor Monsieur Herr Shri");
        Add(Gender.Female, "Mrs Ms Miss Madam Madame Dame Lady Queen Princess Duchess Baroness Countess Empress Sister Mother Sheikha Señora Frau Smt Shrimati");
        Add(Gender.Unknown, "Dr Prof Professor Rev Reverend Hon Judge Justice Sen Senator Rep Representative Gov Governor Gen General "
            + "Lt Lieutenant Col Colonel Maj Major Capt Captain Sgt Sergeant Cpl Pvt Adm Admiral Cmdr Commander President Chancellor "
            + "Premier Minister Secretary Mayor Ambassador Chairman Archbishop Bishop Cardinal Rabbi Imam Ayatollah Mullah Officer Detective");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Gender gender, string words)
        {
            foreach (var word in words.Split(' ')) table.Add(word, gender);
        }
    }
}
