namespace TextAnalysis;

/// <summary>The kinds of organisation that the lists tell apart; the numbers are those of the model file.</summary>
internal enum OrganizationKind : byte
{
    Other = 0,
    Company = 1,
    Party = 2,
    Agency = 3,
    Media = 4,
    International = 5,
    Armed = 6,
    Ministry = 7,
    University = 8,
    Club = 9,
}
