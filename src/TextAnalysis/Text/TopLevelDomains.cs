namespace TextAnalysis;

/// <summary>Last labels by which a web address without a scheme is known.</summary>
internal static class TopLevelDomains
{
    // Unlikely as words after a missing space.
    private static readonly ShortWordTable Generic = new("com org net edu gov mil int info biz io tv eu uk de fr ca au jp cn ru nl br ch se nz ie za app dev online news");

    // Also words, or file endings: only after two labels.
    private static readonly ShortWordTable Ambiguous = new("us it in is at be co es no so to me ly pl fi tr kr mx il dk gr pt in id");

    public static bool Contains(ReadOnlySpan<char> label, int dots) =>
        label.Length > 1 && (Generic.Contains(label) || dots > 1 && Characters.IsLower(label[0]) && Ambiguous.Contains(label));
}
