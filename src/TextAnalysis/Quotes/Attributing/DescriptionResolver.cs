using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>
/// Resolves a speaker's description to an entity through what the text says of it: a role (<c>the senator</c>), a word of an
/// organisation's name (<c>the ministry</c>), or as a pronoun where it says no more than one (<c>the 64-year-old</c>, <c>the
/// company</c>). Gives null where it fits nobody named before.
/// </summary>
internal sealed class DescriptionResolver(QuoteContext context, SpeakerMentions mentions, PronounResolver pronouns)
{
    private const int MostMentions = 200;

    // How far ahead of all others a person has to be whom the text gives no such role.
    private const float LeastShare = 0.55f;

    // Nouns that take up the organisation that a story is about. Ministries, councils and courts are not among them: a story has many.
    private static readonly FrozenSet<string> StandIns =
        ("airline automaker bank brand broadcaster builder business carmaker chain charity club company conglomerate firm giant group insurer lender "
        + "magazine maker manufacturer network newspaper paper publisher retailer startup start-up supermarket union website").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the entity and how sure it is, from 0 to 1.</summary>
    public (Entity? Entity, float Confidence) Resolve(NounPhrase phrase, int cue, QuoteDraft quote, Floor floor)
    {
        if (!IsDefinite(phrase) || context.Tag(phrase.Head) is not (PennTag.NN or PennTag.NNP or PennTag.JJ)) return (null, 0);
        var head = OfficeRank.WithoutRank(context.Document.WordAt(phrase.Head));
        // "The chief executive" is a noun, whatever the tagger takes it for.
        if (context.Tag(phrase.Head) == PennTag.JJ && !RoleNouns.IsRole(head, EntityKind.Person))
            return head is "old" ? pronouns.Best(phrase.FirstToken, cue, EntityKind.Person, Gender.Unknown, quote, floor) : (null, 0);

        var end = SourceSpan.EndOf(context, phrase, cue);
        Entity? best = null;
        var most = 0;
        var from = mentions.CountBefore(phrase.FirstToken) - 1;
        for (var i = from; i >= Math.Max(0, from - MostMentions); i--)
        {
            var entity = mentions.Entities[mentions.InOrder[i].Entity];
            var fit = entity == best ? 0 : Fit(entity, phrase, end, head);
            if (fit > most) (best, most) = (entity, fit);
        }
        if (best is not null) return (best, 0.85f);
        if (RoleNouns.IsRole(head, EntityKind.Person) && IsVariation(phrase))
        {
            var noun = head.ToString();
            return pronouns.Best(phrase.FirstToken, cue, EntityKind.Person, RoleNouns.GenderOf(head), quote, floor, LeastShare, person => MayBe(person, phrase, end, noun));
        }
        return StandIns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(head) && phrase.EndToken - phrase.FirstToken == 2
            ? pronouns.Best(phrase.FirstToken, cue, EntityKind.Organization, Gender.Unknown, quote, floor) : (null, 0);
    }

    // "The Geneva economist", "the former minister": a name of its own or an office of the past tells that it is somebody known already.
    private bool IsVariation(NounPhrase phrase)
    {
        // "The pianist's former teacher" is beside the pianist.
        for (var i = phrase.FirstToken + 1; i < phrase.Head; i++)
            if (context.Tag(i) == PennTag.POS && mentions.At(i - 1) is null) return false;
        for (var i = phrase.FirstToken + 1; i < phrase.Head; i++)
            if (context.Document.TextOf(context.Document.Tokens[i]) is var word && (char.IsUpper(word[0]) || word is "former")) return true;
        return false;
    }

    // Nobody who is named in the words themselves, or who holds another office of that kind.
    private bool MayBe(Entity person, NounPhrase phrase, int end, string noun)
    {
        for (var i = phrase.FirstToken; i < phrase.EndToken; i++) if (mentions.At(i) == person) return false;
        foreach (var role in person.Roles)
        {
            if (!RoleSynonyms.Are(HeadOf(role, person.Kind), noun)) continue;
            CommonWords(role, phrase, end, out var differ);
            if (differ) return false;
        }
        return true;
    }

    // Only definite descriptions point back: "a senator" is somebody new.
    private bool IsDefinite(NounPhrase phrase)
    {
        if (context.Words[phrase.FirstToken] == KnownWords.The || context.Words[phrase.FirstToken] == KnownWords.This) return true;
        for (var i = phrase.FirstToken; i < phrase.Head; i++) if (context.Tag(i) == PennTag.POS) return true;
        return false;
    }

    // 0: does not fit; 2: the noun fits; more: words beside it fit as well; less: the office is a deputy's, or of the past.
    private int Fit(Entity entity, NounPhrase phrase, int end, ReadOnlySpan<char> head)
    {
        if (entity.Kind == EntityKind.Place) return 0;
        if (entity.Kind == EntityKind.Organization && EndsOrBegins(entity.Name, head))
        {
            var shared = CommonWords(entity.Name, phrase, end, out var isOther);
            return isOther ? 0 : 2 * (1 + shared);
        }
        if (entity.Kind == EntityKind.Person && RoleNouns.GenderOf(head) is var gender && gender != Gender.Unknown && entity.Gender != Gender.Unknown
            && gender != entity.Gender) return 0;
        var best = 0;
        var ranks = OfficeRank.Of(WordsUpToHead(phrase));
        foreach (var role in entity.Roles)
        {
            if (!RoleSynonyms.Are(HeadOf(role, entity.Kind), head)) continue;
            var held = OfficeRank.Of(role);
            // "The deputy mayor" is nobody who is mayor; the former mayor is the mayor only where nobody else is.
            if ((ranks & ~held) != 0) continue;
            var common = CommonWords(role, phrase, end, out var differ);
            // The Republican nominee is not the Democratic one.
            if (!differ) best = Math.Max(best, (2 * (1 + common)) - (held == ranks ? 0 : 1));
        }
        return best;
    }

    private ReadOnlySpan<char> WordsUpToHead(NounPhrase phrase) =>
        context.Document.Text.AsSpan()[context.Document.Tokens[phrase.FirstToken].Start..context.Document.Tokens[phrase.Head].End];

    // How many words beside the phrase's noun the text has too ("the mayor of Quito"); and whether both name something, but not the same.
    private int CommonWords(ReadOnlySpan<char> text, NounPhrase phrase, int end, out bool differ)
    {
        int common = 0, named = 0, commonNamed = 0;
        for (var i = phrase.FirstToken; i < end; i++)
        {
            if (i == phrase.Head || context.Tag(i) is not (PennTag.NN or PennTag.NNP or PennTag.JJ or PennTag.NNPS)) continue;
            var word = context.Document.TextOf(context.Document.Tokens[i]);
            var isName = char.IsUpper(word[0]) && i > context.SentenceOf(i).FirstToken;
            if (isName) named++;
            if (!ContainsWord(text, word)) continue;
            common++;
            if (isName) commonNamed++;
        }
        differ = named > 0 && commonNamed == 0 && HasName(text);
        return common;
    }

    private static bool HasName(ReadOnlySpan<char> role)
    {
        // The noun's own capital, as in "President" before a name, says nothing.
        foreach (var range in role.Split(' '))
            if (role[range] is { Length: > 0 } word && char.IsUpper(word[0]) && !RoleNouns.IsRole(word, EntityKind.Person) && !PersonTitles.IsTitle(word)) return true;
        return false;
    }

    // The noun of "mayor of Quito" is mayor, that of "campaign spokeswoman" spokeswoman, that of "Bank of Ruritania governor" governor.
    private static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> role, EntityKind kind)
    {
        var head = ReadOnlySpan<char>.Empty;
        foreach (var range in role.Split(' '))
        {
            var word = role[range];
            if (word is "of" or "for" or "at" or "in" or "to" or "on" or "from" or "with" or "and" && RoleNouns.IsRole(head, kind)) break;
            head = word.TrimEnd(',');
            if (word.EndsWith(',')) break;
        }
        return OfficeRank.WithoutRank(head);
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
