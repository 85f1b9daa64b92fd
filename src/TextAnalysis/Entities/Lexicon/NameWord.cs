namespace TextAnalysis;

/// <summary>What the lists know of a word as part of people's names.</summary>
/// <remarks>
/// Bits: 0-1 gender of the first name (none, male, female, both); 2 whether at least 97 in 100 bearers have it;
/// 3-4 how common the first name is; 5-6 how common the surname is, 0 for a word that is none.
/// </remarks>
internal readonly record struct NameWord(byte Bits)
{
    public static NameWord None => default;

    public bool IsFirstName => (Bits & 3) != 0;

    public bool IsSurname => (Bits >> 5 & 3) != 0;

    /// <summary>The gender that at least 80 in 100 bearers have.</summary>
    public Gender Gender => (Bits & 3) switch { 1 => TextAnalysis.Gender.Male, 2 => TextAnalysis.Gender.Female, _ => TextAnalysis.Gender.Unknown };

    public bool IsGenderSure => (Bits & 4) != 0;

    /// <summary>0 rare to 3 very common (fewer than 500, 5,000, 50,000 births counted, or more).</summary>
    public int FirstNameBand => Bits >> 3 & 3;

    /// <summary>1 rare, 2 common, 3 very common (from 5 and 20 bearers in 100,000); 0 for a word that is no surname.</summary>
    public int SurnameBand => Bits >> 5 & 3;

    public static NameWord Of(int gender, bool sure, int firstNameBand, int surnameBand) =>
        new((byte)(gender | (sure ? 4 : 0) | (firstNameBand << 3) | (surnameBand << 5)));
}
