namespace TextAnalysis;

/// <summary>What grammar tells of a cue's speaker whatever the model thinks.</summary>
internal static class SourceRules
{
    private const int FurthestSemicolon = 60;

    private static readonly uint[] Affiliations = WordHash.OfEach("of at from with for");
    private static readonly uint[] Conjunctions = WordHash.OfEach("while whereas but and though although as because since");

    /// <summary>Gives the index of the phrase that names the speaker: another than the chosen one only where that stands before the cue.</summary>
    /// <param name="context">The text.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="phrases">The phrases of its sentence, those before the cue first and the nearest of them foremost; the last stands for none.</param>
    /// <param name="chosen">The index of the phrase chosen.</param>
    public static int Correct(QuoteContext context, CueToken cue, List<NounPhrase> phrases, int chosen)
    {
        if (chosen == phrases.Count - 1 || phrases[chosen].EndToken > cue.Token) return chosen;
        var index = IsBeyondSemicolon(context, phrases[chosen], phrases[0]) ? 0 : chosen;
        if (index > 0 && IsWithinRelative(context, phrases, cue.Token)) return 0;
        if (index > 1 && IsNamed(context, phrases, cue.Token)) return 1;
        return IsObject(context, phrases, index) || IsAt(context, phrases, index, cue.Token) ? index + 1 : index;
    }

    // "The minister insisted …; others, however, said": nobody speaks over a semicolon where somebody stands behind it.
    private static bool IsBeyondSemicolon(QuoteContext context, NounPhrase phrase, NounPhrase nearest)
    {
        for (var i = Math.Max(phrase.EndToken, nearest.FirstToken - FurthestSemicolon); i < nearest.FirstToken; i++)
            if (context.Words[i] == KnownWords.Semicolon && context.QuotedAt[i] < 0) return true;
        return false;
    }

    // "The cause was a fall, her son, Peter Lang, said": the son, whatever stands before him.
    private static bool IsNamed(QuoteContext context, List<NounPhrase> phrases, int cue)
    {
        var (name, role) = (phrases[0], phrases[1]);
        return name.Kind == NounPhraseKind.Name && name.EndToken == cue - 1 && context.Tag(name.EndToken) == PennTag.Comma
            && role.Kind == NounPhraseKind.Common && role.EndToken == name.FirstToken - 1 && context.Tag(role.EndToken) == PennTag.Comma
            && context.Tag(role.FirstToken - 1) == PennTag.Comma && RoleNouns.IsRole(context.Document.WordAt(role.Head), EntityKind.Person);
    }

    // "Anna Smith, who prosecutors said hid the money": not she. But "who last week said" has no other subject.
    private static bool IsWithinRelative(QuoteContext context, List<NounPhrase> phrases, int cue) =>
        phrases.Count > 2 && phrases[1].Kind == NounPhraseKind.Relative && phrases[1].EndToken == phrases[0].FirstToken && phrases[0].EndToken == cue
        && (phrases[0].Kind == NounPhraseKind.Pronoun || context.Tag(phrases[0].Head) == PennTag.NNS);

    // "While Anna Smith at the port said": she who opens the clause.
    private static bool IsAt(QuoteContext context, List<NounPhrase> phrases, int index, int cue)
    {
        if (index > 0 || phrases.Count < 3 || phrases[0].EndToken != cue || context.Tag(phrases[0].FirstToken - 1) != PennTag.IN) return false;
        var name = phrases[1];
        return name.Kind == NounPhraseKind.Name && name.EndToken == phrases[0].FirstToken - 1
            && Affiliations.AsSpan().Contains(context.Words[name.EndToken])
            && (name.FirstToken == context.StartOf(cue) || Conjunctions.AsSpan().Contains(context.Word(name.FirstToken - 1, 0, context.Count)));
    }

    // "Lawyers for the two men argued", "spokesmen for the club said": those before the preposition speak.
    private static bool IsObject(QuoteContext context, List<NounPhrase> phrases, int index)
    {
        if (index + 1 >= phrases.Count - 1 || context.Tag(phrases[index].FirstToken - 1) != PennTag.IN) return false;
        var before = phrases[index + 1];
        if (before.EndToken != phrases[index].FirstToken - 1 || context.Tag(before.Head) != PennTag.NNS || context.Tag(before.FirstToken - 1) == PennTag.IN) return false;
        return RoleNouns.IsPlural(context.Document.TextOf(context.Document.Tokens[before.Head]));
    }
}
