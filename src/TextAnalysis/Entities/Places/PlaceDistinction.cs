namespace TextAnalysis;

/// <summary>What a comma tells a place's name apart by: in <c>Troy, New York</c>, both are told apart from others of their name.</summary>
/// <param name="Container">The key of what is named behind the comma: <c>New York</c> for <c>Troy</c>; 0 for none.</param>
/// <param name="Record">The place that the one before the comma lies in: the state for <c>New York</c>; null for none.</param>
internal readonly record struct PlaceDistinction(ulong Container, int? Record)
{
    public static PlaceDistinction None => default;
}
