namespace TextAnalysis;

/// <summary>What grammar tells of a cue's speaker whatever the model thinks.</summary>
internal static class SourceRules
{
    private const int FurthestSemicolon = 60;

    /// <summary>Gives the index of the phrase that names the speaker: another than the chosen one only where that stands before the cue.</summary>
    /// <param name="context">The text.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="phrases">The phrases of its sentence, those before the cue first and the nearest of them foremost; the last stands for none.</param>
    /// <param name="chosen">The index of the phrase chosen.</param>
    public static int Correct(QuoteContext context, CueToken cue, List<NounPhrase> phrases, int chosen)
    {
        if (chosen == phrases.Count - 1 || phrases[chosen].EndToken > cue.Token) return chosen;
        var index = IsBeyondSemicolon(context, phrases[chosen], phrases[0]) ? 0 : chosen;
        return IsObject(context, phrases, index) ? index + 1 : index;
    }

    // "The minister insisted …; others, however, said": nobody speaks over a semicolon where somebody stands behind it.
    private static bool IsBeyondSemicolon(QuoteContext context, NounPhrase phrase, NounPhrase nearest)
    {
        for (var i = Math.Max(phrase.EndToken, nearest.FirstToken - FurthestSemicolon); i < nearest.FirstToken; i++)
            if (context.Words[i] == KnownWords.Semicolon && context.QuotedAt[i] < 0) return true;
        return false;
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
