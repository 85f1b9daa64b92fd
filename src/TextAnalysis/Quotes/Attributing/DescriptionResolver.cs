namespace TextAnalysis;

/// <summary>
/// Resolves a speaker's description to an entity through what the text says of it: a role (<c>the senator</c>) or a word of an
/// organisation's name (<c>the ministry</c>). Gives null where it fits nobody named before.
/// </summary>
internal sealed class DescriptionResolver(QuoteContext context, SpeakerMentions mentions)
{
    private const int MostMentions = 200;

    public Entity? Resolve(NounPhrase phrase)
    {
        // Only definite ones point back: "a senator" is somebody new.
        if (context.Words[phrase.FirstToken] is var first && first != KnownWords.The && first != KnownWords.This) return null;
        if (context.Tag(phrase.Head) is not (PennTag.NN or PennTag.NNP)) return null;
        var head = context.Document.TextOf(context.Document.Tokens[phrase.Head]);
        var from = mentions.CountBefore(phrase.FirstToken) - 1;
        for (var i = from; i >= Math.Max(0, from - MostMentions); i--)
        {
            var entity = mentions.Entities[mentions.InOrder[i].Entity];
            if (entity.Kind == EntityKind.Place) continue;
            if (HasRole(entity, head) || entity.Kind == EntityKind.Organization && EndsOrBegins(entity.Name, head)) return entity;
        }
        return null;
    }

    private static bool HasRole(Entity entity, ReadOnlySpan<char> head)
    {
        foreach (var role in entity.Roles) if (ContainsWord(role, head)) return true;
        return false;
    }

    private static bool EndsOrBegins(ReadOnlySpan<char> name, ReadOnlySpan<char> head) =>
        name.Length > head.Length && (name.EndsWith(head, StringComparison.OrdinalIgnoreCase) && name[^(head.Length + 1)] == ' '
            || name.StartsWith(head, StringComparison.OrdinalIgnoreCase) && name[head.Length] == ' ');

    private static bool ContainsWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        foreach (var range in text.Split(' '))
            if (text[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
