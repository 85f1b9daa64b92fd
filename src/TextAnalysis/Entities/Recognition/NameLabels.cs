namespace TextAnalysis;

/// <summary>How the labels of the BIO scheme hang together.</summary>
internal static class NameLabels
{
    public const int Count = 7;

    public static NameLabel Begin(EntityKind kind) => (NameLabel)(1 + (2 * (int)kind));

    public static NameLabel Inside(EntityKind kind) => (NameLabel)(2 + (2 * (int)kind));

    public static bool IsBegin(int label) => (label & 1) == 1;

    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <summary>The kind of name that a label other than <see cref="NameLabel.Outside"/> belongs to.</summary>
    public static EntityKind KindOf(int label) => (EntityKind)((label - 1) / 2);

    /// <summary>Whether one label may follow another: the inside of a name follows only its beginning or its inside.</summary>
    public static bool CanFollow(int label, int previous) => !IsInside(label) || previous == label || previous == label - 1;
}
