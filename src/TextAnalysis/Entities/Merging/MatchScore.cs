namespace TextAnalysis;

/// <summary>The score of a match, <c>3-2</c>; not a range (<c>10-15 people</c>), nor the count of a vote (<c>a 5-4 ruling</c>).</summary>
internal static class MatchScore
{
    private const int MostDigits = 3;

    /// <summary>Whether two small numbers with a hyphen between them begin or end with this token, and nothing says that they are no score.</summary>
    public static bool IsAt(Document document, int token)
    {
        if ((uint)token >= (uint)document.Tokens.Length || document.Tokens[token].Kind != TokenKind.Number) return false;
        var (start, end) = Extent(document.Text, document.Tokens[token].Start);
        if (end < 0) return false;
        var (first, last) = (token, token);
        while (first > 0 && document.Tokens[first - 1].Start >= start) first--;
        while (last + 1 < document.Tokens.Length && document.Tokens[last + 1].End <= end) last++;
        return !SaysOtherwise(document, first - 1) && !IsCounted(document, last + 1);
    }

    /// <summary>Where the two numbers begin and end of which one begins here; an end of -1 when there are none.</summary>
    private static (int Start, int End) Extent(string text, int start)
    {
        if (start > 1 && text[start - 1] is '-' or '–' && char.IsAsciiDigit(text[start - 2]))
        {
            start -= 2;
            for (var i = 0; i < MostDigits && start > 0 && char.IsAsciiDigit(text[start - 1]); i++) start--;
        }
        if (start > 0 && text[start - 1] is '.' or ',' or '-' or '–' or '$' or '£' or '€') return (start, -1);
        var hyphen = start + Digits(text, start);
        if (hyphen == start || hyphen - start > MostDigits || hyphen == text.Length || text[hyphen] is not ('-' or '–')) return (start, -1);
        var end = hyphen + 1 + Digits(text, hyphen + 1);
        if (end == hyphen + 1 || end - hyphen - 1 > MostDigits) return (start, -1);
        var goesOn = end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '–' or '%' || (text[end] == '.' && Digits(text, end + 1) > 0));
        return (start, goesOn ? -1 : end);
    }

    private static int Digits(string text, int start)
    {
        var count = 0;
        while (count <= MostDigits && start + count < text.Length && char.IsAsciiDigit(text[start + count])) count++;
        return count;
    }

    private static bool SaysOtherwise(Document document, int token)
    {
        var word = document.WordAt(token);
        if (word is "of" or "by") word = document.WordAt(token - 1);
        return word is "vote" or "voted" or "votes" or "voting" or "ruled" or "majority" or "about" or "around" or "some" or "roughly" or "between" or "from"
            or "aged" or "ages" or "least" or "than";
    }

    private static bool IsCounted(Document document, int token)
    {
        var word = document.WordAt(token);
        if (word is "vote" or "ruling" or "decision" or "majority" or "split" or "people" or "percent" or "per" or "year" or "million" or "billion") return true;
        return token < document.Tokens.Length && document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && word is [.., not 's', 's'];
    }
}
