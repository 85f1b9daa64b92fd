using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Gathers what the mentions of an article's entities say they are.</summary>
internal sealed class EntityRoles
{
    private const int MostRoles = 8;

    private readonly Document _document;
    private readonly IReadOnlyList<NameMention> _mentions;
    private readonly RoleFinder _finder;
    private readonly List<TextSpan> _spans = [];
    private readonly List<ulong> _keys = [];

    /// <param name="document">The article's document.</param>
    /// <param name="mentions">Its names, in text order.</param>
    public EntityRoles(Document document, IReadOnlyList<NameMention> mentions)
    {
        _document = document;
        _mentions = mentions;
        _finder = new RoleFinder(document, mentions);
    }

    /// <summary>Gives the distinct roles of an entity in order of appearance.</summary>
    /// <param name="group">Its mentions.</param>
    /// <param name="sentences">The index of each mention's sentence.</param>
    public ImmutableArray<string> Of(NameGroup group, int[] sentences)
    {
        if (group.Kind == EntityKind.Place) return [];
        _keys.Clear();
        ImmutableArray<string>.Builder? roles = null;
        foreach (var index in group.Mentions)
        {
            _spans.Clear();
            _finder.Find(_mentions[index], _document.Sentences[sentences[index]], _spans);
            foreach (var span in _spans)
            {
                // "His wife, Ana", "its head, Ana": whose wife, the head of what is not in the phrase.
                var text = span.In(_document.Text);
                if (_keys.Count == MostRoles || RoleNouns.IsRelation(text)) continue;
                var key = NameKey.Of(text);
                if (_keys.Contains(key)) continue;
                _keys.Add(key);
                (roles ??= ImmutableArray.CreateBuilder<string>()).Add(NameForms.Collapse(text.ToString()));
            }
        }
        return roles?.ToImmutable() ?? [];
    }
}
