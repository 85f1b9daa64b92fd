using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Decides by which pronoun a person goes: titles, then the first name, the roles' nouns and the pronouns that follow the name.</summary>
internal sealed class PersonGender
{
    private const int Sure = 4;
    private const int Likely = 2;
    private const int PronounReach = 40;

    private readonly Document _document;
    private readonly NameLexicon _lexicon;

    public PersonGender(Document document, NameLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
    }

    /// <param name="group">The person's mentions, with the gender of their titles.</param>
    /// <param name="name">The canonical name.</param>
    /// <param name="roles">The person's roles.</param>
    /// <param name="mentions">All mentions.</param>
    public Gender Of(NameGroup group, string name, ImmutableArray<string> roles, IReadOnlyList<NameMention> mentions)
    {
        if (group.Gender != Gender.Unknown) return group.Gender;
        var score = 0;
        var first = name.AsSpan();
        if (first.IndexOf(' ') is var space and > 0)
        {
            first = first[..space];
            var word = _lexicon.Find(first);
            score += Sign(word.Gender) * (word.IsGenderSure ? Sure : Likely);
        }
        foreach (var role in roles)
            foreach (var range in role.AsSpan().Split(' ')) score += Sign(RoleNouns.GenderOf(role.AsSpan()[range])) * Likely;
        foreach (var index in group.Mentions)
        {
            var end = index + 1 < mentions.Count ? mentions[index + 1].FirstToken : _document.Tokens.Length;
            score += Sign(PronounAfter(mentions[index].EndToken, Math.Min(end, mentions[index].EndToken + PronounReach)));
        }
        return score > 0 ? Gender.Male : score < 0 ? Gender.Female : Gender.Unknown;
    }

    private static int Sign(Gender gender) => gender switch { Gender.Male => 1, Gender.Female => -1, _ => 0 };

    private Gender PronounAfter(int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            var word = _document.TextOf(_document.Tokens[t]);
            if (word is "he" or "He" or "his" or "His" or "him" or "himself") return Gender.Male;
            if (word is "she" or "She" or "her" or "Her" or "hers" or "herself") return Gender.Female;
        }
        return Gender.Unknown;
    }
}
