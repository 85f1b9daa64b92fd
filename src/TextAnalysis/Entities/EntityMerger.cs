using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Merges the mentions of one person, place or organisation into entities.</summary>
internal sealed class EntityMerger
{
    private readonly EntityLexicon _lexicon = EntityLexicon.English;

    /// <summary>Gives the entities in order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its document.</param>
    /// <param name="mentions">The names found, in text order, without overlap.</param>
    public ImmutableArray<Entity> Merge(Article article, Document document, List<NameMention> mentions)
    {
        _ = article;
        var groups = new List<NameGroup>();
        groups.AddRange(new PersonMerger(document, _lexicon.People).Group(mentions));
        groups.AddRange(new PlaceMerger(document, _lexicon.Places).Group(mentions));
        groups.AddRange(new OrganizationMerger(document, _lexicon).Group(mentions));
        groups.Sort((a, b) => a.Mentions[0].CompareTo(b.Mentions[0]));
        return [.. groups.Select(g => Build(document, mentions, g))];
    }

    private static Entity Build(Document document, List<NameMention> names, NameGroup group)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(group.Mentions.Count);
        foreach (var index in group.Mentions)
        {
            var name = names[index];
            var span = new TextSpan(document.Tokens[name.FirstToken].Start, document.Tokens[name.EndToken - 1].End);
            mentions.Add(new Mention(span, span.In(document.Text).ToString(), name.Confidence));
        }
        var forms = NameForms.Of(mentions);
        return new Entity(forms[0], group.Kind, mentions.MoveToImmutable())
        {
            Aliases = [.. forms.Skip(1)],
            Gender = group.Gender,
        };
    }
}
