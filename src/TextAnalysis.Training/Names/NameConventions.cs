namespace TextAnalysis.Training.Names;

/// <summary>Brings the names of corpora with other rules to ours: no article, no title, no possessive.</summary>
internal static class NameConventions
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "gen", "gen.", "sen", "sen.", "rep", "rep.", "capt", "capt.",
        "col", "col.", "lt", "lt.", "sgt", "sgt.", "sir", "lord", "lady", "president", "king", "queen", "prince", "princess", "emperor",
        "pope", "professor", "general", "senator", "judge", "justice", "sheikh", "sheik", "captain", "minister", "ayatollah", "imam",
        "bishop", "archbishop", "colonel", "chancellor", "governor", "hon.", "doctor", "reverend", "rev.", "cardinal", "major", "ambassador",
    };

    /// <summary>Gives how many characters to leave off in front and how many then to keep.</summary>
    public static (int Skip, int Length) Trim(string name, EntityKind kind)
    {
        var (start, end) = (0, name.Length);
        if (end - start > 2 && name[end - 2] is '\'' or '’' && name[end - 1] is 's' or 'S') end -= 2;
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name != "The Hague") start = 4;
        while (kind == EntityKind.Person && name.IndexOf(' ', start) is var blank && blank > 0 && blank + 1 < end && Titles.Contains(name[start..blank]))
            start = blank + 1;
        return (start, end - start);
    }
}
