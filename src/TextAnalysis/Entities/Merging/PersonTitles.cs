using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Words that stand before a person's name without being part of it, with the gender or the office they tell.</summary>
internal static class PersonTitles
{
    // One office a group, however it is shortened.
    private static readonly string[] Offices =
    [
        "Dr", "Prof Professor", "Rev Reverend", "Hon", "Judge", "Justice", "Sen Senator", "Rep Representative", "Gov Governor", "Gen General",
        "Lt Lieutenant", "Col Colonel", "Maj Major", "Capt Captain", "Sgt Sergeant", "Cpl", "Pvt", "Adm Admiral", "Cmdr Commander", "President",
        "Chancellor", "Premier", "Minister", "Secretary", "Mayor", "Ambassador", "Chairman", "Archbishop", "Bishop", "Cardinal", "Rabbi", "Imam",
        "Ayatollah", "Mullah", "Officer", "Detective",
    ];

    private const string Lords = "Sir Lord King Prince Duke Baron Count Emperor Sultan Emir Pope Father Brother Sheikh";

    private const string Ladies = "Dame Lady Queen Princess Duchess Baroness Countess Empress Sister Mother Sheikha";

    private static readonly FrozenDictionary<string, (Gender Gender, int Office)> Table = Build();

    private static readonly FrozenDictionary<string, (Gender Gender, int Office)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTitle(ReadOnlySpan<char> word) => Lookup.ContainsKey(word.TrimEnd('.'));

    public static Gender GenderOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word.TrimEnd('.'), out var title) ? title.Gender : Gender.Unknown;

    /// <summary>Number of the office or rank that a title tells, the same for <c>Sen.</c> and <c>Senator</c>; 0 for none.</summary>
    public static int OfficeOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word.TrimEnd('.'), out var title) ? title.Office : 0;

    private static FrozenDictionary<string, (Gender Gender, int Office)> Build()
    {
        var table = new Dictionary<string, (Gender Gender, int Office)>(StringComparer.OrdinalIgnoreCase);
        Add(Gender.Male, 0, "Mr Mister Señor Monsieur Herr Shri");
        Add(Gender.Female, 0, "Mrs Ms Miss Madam Madame Señora Frau Smt Shrimati");
        var office = 0;
        foreach (var words in Offices) Add(Gender.Unknown, ++office, words);
        foreach (var word in Lords.Split(' ')) Add(Gender.Male, ++office, word);
        foreach (var word in Ladies.Split(' ')) Add(Gender.Female, ++office, word);
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Gender gender, int office, string words)
        {
            foreach (var word in words.Split(' ')) table.Add(word, (gender, office));
        }
    }
}
