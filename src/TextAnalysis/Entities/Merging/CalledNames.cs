namespace TextAnalysis;

/// <summary>What a text says that something is called besides: <c>known by its Gaelic initials SUT</c>, <c>or SUT for short</c>.</summary>
internal static class CalledNames
{
    private const int MostAdjectives = 2;

    /// <summary>Whether nothing but words that say so stand between a name and another one of the same.</summary>
    public static bool IsCalled(Document document, NameMention first, NameMention second)
    {
        var (t, end) = (first.EndToken, second.FirstToken);
        if (document.WordAt(t) is "," or "(" or "—" or "–") t++;
        if (document.WordAt(t) is "or" && t + 1 == end) return document.WordAt(second.EndToken) is "for" && document.WordAt(second.EndToken + 1) is "short";
        if (t == first.EndToken) return false;
        // "which is also", "better"
        while (t < end && (document.WordAt(t) is "which" or "that" || document.Tokens[t].PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb)) t++;
        t = AfterCall(document, t);
        if (t < end && document.WordAt(t) is "the" or "," or "“" or "\"") t++;
        return t == end;
    }

    /// <summary>The token behind <c>known as</c>, <c>known by its initials</c> or <c>abbreviated to</c>; -1 for anything else.</summary>
    private static int AfterCall(Document document, int token)
    {
        var next = document.WordAt(token + 1);
        if (document.WordAt(token) is "abbreviated") return next is "as" or "to" ? token + 2 : token + 1;
        if (document.WordAt(token) is not "known") return -1;
        if (next is "as") return token + 2;
        if (next is not "by" || document.WordAt(token + 2) is not ("its" or "their" or "the")) return -1;
        token += 3;
        for (var i = 0; i < MostAdjectives && document.WordAt(token) is not ("initials" or "acronym" or "abbreviation"); i++) token++;
        return document.WordAt(token) is "initials" or "acronym" or "abbreviation" ? token + 1 : -1;
    }
}
