namespace TextAnalysis;

/// <summary>Which third-person pronoun a person is likely to be given; a hint for resolving pronouns, never reported.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
