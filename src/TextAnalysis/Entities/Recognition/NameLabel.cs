namespace TextAnalysis;

/// <summary>The labels of the sequence model, by the BIO scheme: a name's first token is <c>Begin</c>, its others are <c>Inside</c>.</summary>
internal enum NameLabel : byte
{
    Outside,
    BeginPerson,
    InsidePerson,
    BeginPlace,
    InsidePlace,
    BeginOrganization,
    InsideOrganization,
}
