using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Merges the mentions of one person, place or organisation into entities.</summary>
internal sealed class EntityMerger
{
    private readonly EntityLexicon _lexicon = EntityLexicon.English;
    private readonly ImmutableArray<KnownName> _known;

    /// <param name="known">The names that <see cref="NameMention.KnownName"/> counts.</param>
    public EntityMerger(ImmutableArray<KnownName> known) => _known = known;

    /// <summary>Gives the entities in order of first mention.</summary>
    /// <param name="document">The article's document.</param>
    /// <param name="mentions">The names found, in text order, without overlap.</param>
    public ImmutableArray<Entity> Merge(Document document, List<NameMention> mentions)
    {
        mentions = SplitNames.Join(document, PartyLabels.WithoutParty(document, _lexicon.Places, mentions));
        mentions = LongPlaceNames.Join(document, _lexicon.Places, mentions);
        mentions = PairedNames.Part(document, MentionRevision.Revise(document, _lexicon, mentions));
        mentions = BracketedNames.Mark(document, _lexicon, TeamNames.Mark(document, _lexicon.Places, mentions));
        var groups = new List<NameGroup>();
        groups.AddRange(new PersonMerger(document, _lexicon.People).Group(mentions));
        groups.AddRange(new PlaceMerger(document, _lexicon.Places).Group(mentions));
        groups.AddRange(new OrganizationMerger(document, _lexicon).Group(mentions));
        groups = KnownNameGroups.Separate(groups, mentions);
        groups.Sort((a, b) => a.Mentions[0].CompareTo(b.Mentions[0]));
        var sentences = SentencesOf(document, mentions);
        var roles = new EntityRoles(document, mentions);
        var forms = new NameForms();
        var entities = ImmutableArray.CreateBuilder<Entity>(groups.Count);
        foreach (var group in groups) entities.Add(Build(document, mentions, group, roles.Of(group, sentences), forms));
        return entities.MoveToImmutable();
    }

    private Entity Build(Document document, List<NameMention> names, NameGroup group, ImmutableArray<string> roles, NameForms nameForms)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(group.Mentions.Count);
        foreach (var index in group.Mentions)
        {
            var name = names[index];
            var span = new TextSpan(document.Tokens[name.FirstToken].Start, document.Tokens[name.EndToken - 1].End);
            var text = span.In(document.Text);
            mentions.Add(new Mention(span, mentions.Count > 0 && text.SequenceEqual(mentions[^1].Text) ? mentions[^1].Text : text.ToString(), name.Confidence));
        }
        var known = group.KnownName < 0 ? null : _known[group.KnownName];
        var forms = nameForms.Of(mentions, known?.Name ?? group.Name ?? UsualSpelling(group, mentions));
        return new Entity(forms[0], group.Kind, mentions.MoveToImmutable())
        {
            Aliases = [.. forms[1..]],
            KnownId = known?.Id,
            Roles = roles,
            Place = group.Place,
            Gender = group.Kind == EntityKind.Person ? new PersonGender(document, _lexicon.People).Of(group, forms[0], roles, names) : Gender.Unknown,
        };
    }

    /// <summary>A dateline's capitals give way to the usual spelling of the place.</summary>
    private static string? UsualSpelling(NameGroup group, ImmutableArray<Mention>.Builder mentions) =>
        group.Place is { } place && mentions.All(m => !m.Text.Any(char.IsLower) && m.Text.Equals(place.Name, StringComparison.OrdinalIgnoreCase))
            ? place.Name
            : null;

    /// <summary>The index of the sentence each mention begins in.</summary>
    private static int[] SentencesOf(Document document, List<NameMention> mentions)
    {
        var sentences = new int[mentions.Count];
        var sentence = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            while (document.Sentences[sentence].EndToken <= mentions[i].FirstToken) sentence++;
            sentences[i] = sentence;
        }
        return sentences;
    }
}
