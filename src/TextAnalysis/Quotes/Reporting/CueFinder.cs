namespace TextAnalysis;

/// <summary>Finds the words outside of quotation marks that may report speech.</summary>
internal static class CueFinder
{
    public static List<CueToken> Find(QuoteContext context, CueLexicon lexicon)
    {
        var cues = new List<CueToken>();
        for (var i = 0; i < context.Count; i++)
        {
            if (context.QuotedAt[i] >= 0) continue;
            var entry = lexicon.Find(context.Words[i]);
            if (entry >= 0) cues.Add(new CueToken(i, entry, lexicon.Key(entry), lexicon.Strength(entry)));
        }
        return cues;
    }
}
