namespace TextAnalysis;

/// <summary>
/// Verbs of saying that repeat nobody's words: a plea before a court (<c>pleaded guilty to fraud</c>), what is on a mind (<c>how
/// engineers think about dams</c>).
/// </summary>
internal static class WithoutWords
{
    private const int FurthestPlea = 2;
    private const int FurthestAs = 8;

    private static readonly uint[] Pleading = WordHash.OfEach("plead pleads pleaded pled pleading");
    private static readonly uint[] Pleas = WordHash.OfEach("guilty innocent contest");
    private static readonly uint[] Thinking = WordHash.OfEach("think thinks thought thinking know knows knew knowing dream dreams dreamed dreamt dreaming");
    private static readonly uint[] Topics = WordHash.OfEach("about of");
    private static readonly uint[] Manners = WordHash.OfEach("how why");
    private static readonly uint As = WordHash.Of("as");

    public static bool Is(QuoteContext context, CueToken cue, NounPhrase? source) => IsPlea(context, cue.Token) || IsTopic(context, cue.Token, source);

    private static bool IsPlea(QuoteContext context, int verb)
    {
        if (!Pleading.AsSpan().Contains(context.Words[verb])) return false;
        for (var i = verb + 1; i <= verb + FurthestPlea; i++) if (Pleas.AsSpan().Contains(context.Word(i, 0, context.Count))) return true;
        return false;
    }

    // "Thinks about ferries", "how people speak of the dead": what it is about, not what is said of it.
    private static bool IsTopic(QuoteContext context, int verb, NounPhrase? source)
    {
        if (!Topics.AsSpan().Contains(context.Word(verb + 1, 0, context.Count)) || IsOpinion(context, verb)) return false;
        if (Thinking.AsSpan().Contains(context.Words[verb])) return true;
        return source is { } phrase && phrase.EndToken == verb && Manners.AsSpan().Contains(context.Word(phrase.FirstToken - 1, 0, context.Count));
    }

    // "Thought of the port as a museum": that is what they hold it for.
    private static bool IsOpinion(QuoteContext context, int verb)
    {
        for (var i = verb + 3; i < verb + FurthestAs && context.Tag(i) is not (PennTag.Comma or PennTag.FullStop or PennTag.None); i++)
            if (context.Words[i] == As) return true;
        return false;
    }
}
