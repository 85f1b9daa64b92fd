namespace TextAnalysis;

/// <summary>
/// Finds where, behind an opening mark that nothing closes, the reporter's own words begin: with the words that report the quote
/// (<c>“We are done, she said</c>), or with a sentence that reports something else (<c>“We are done. Lang, who resigned, told</c>).
/// </summary>
internal static class NarrationFinder
{
    private const int LongestSubject = 7;
    private const int LongestOpening = 24;

    /// <summary>Gives the index just past the last quoted token; -1 where nothing tells.</summary>
    public static int Find(Document document, CueLexicon cues, int first, int limit)
    {
        for (var i = first; i + 1 < limit; i++)
        {
            var tag = document.Tokens[i].PennTag;
            if (tag == PennTag.Comma && StartsReport(document, cues, i + 1, Math.Min(limit, i + 1 + LongestSubject), isClause: true)) return i + 1;
            if (tag == PennTag.FullStop && StartsReport(document, cues, i + 1, Math.Min(limit, i + 1 + LongestOpening), isClause: false)) return i + 1;
        }
        return -1;
    }

    // A subject that is neither speaker nor listener, and a verb of saying. A whole sentence may say more of its subject before.
    private static bool StartsReport(Document document, CueLexicon cues, int first, int limit, bool isClause)
    {
        for (var i = first; i < limit; i++)
        {
            if (OwnPerson.Is(document, i, first)) return false;
            switch (document.Tokens[i].PennTag)
            {
                case PennTag.VBD or PennTag.VBZ:
                    return cues.IsPlainReport(WordHash.Of(document.TextOf(document.Tokens[i])));
                case PennTag.PRP or PennTag.NNP or PennTag.NNPS or PennTag.DT or PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.HYPH or PennTag.POS:
                    break;
                case PennTag.WP when !isClause:
                    while (i + 1 < limit && document.Tokens[i + 1].PennTag != PennTag.Comma) i++;
                    break;
                case PennTag.Comma or PennTag.IN or PennTag.CD or PennTag.CC or PennTag.PRPS or PennTag.RB when !isClause:
                    break;
                default:
                    return false;
            }
        }
        return false;
    }
}
