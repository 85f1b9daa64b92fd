using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Gathers what the mentions of an entity say it is.</summary>
internal static class EntityRoles
{
    private const int MostRoles = 8;

    /// <summary>Gives the distinct roles in order of appearance.</summary>
    public static ImmutableArray<string> Of(Document document, IReadOnlyList<NameMention> mentions, int[] sentences, NameGroup group)
    {
        if (group.Kind == EntityKind.Place) return [];
        var finder = new RoleFinder(document, mentions);
        var spans = new List<TextSpan>();
        var roles = new List<string>();
        var seen = new HashSet<ulong>();
        foreach (var index in group.Mentions)
        {
            spans.Clear();
            finder.Find(mentions[index], document.Sentences[sentences[index]], spans);
            foreach (var span in spans)
            {
                // "His wife, Ana", "its head, Ana": whose wife, the head of what is not in the phrase.
                var text = span.In(document.Text);
                if (RoleNouns.IsRelation(text)) continue;
                var role = NameForms.Collapse(text.ToString());
                if (roles.Count < MostRoles && seen.Add(NameKey.Of(role))) roles.Add(role);
            }
        }
        return [.. roles];
    }
}
