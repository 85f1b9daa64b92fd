namespace TextAnalysis;

/// <summary>Decides how a document writes dates in digits, by those that can only be read one way.</summary>
internal static class DateOrderFinder
{
    public static DateOrder Of(Document document)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Number || token.Length is < 8 or > 10) continue;
            var text = document.TextOf(token);
            var slash = text.IndexOf('/');
            var next = text[(slash + 1)..].IndexOf('/');
            if (slash is not (1 or 2) || next is not (1 or 2)) continue;
            if (!IsNumber(text[..slash], out var first) || !IsNumber(text.Slice(slash + 1, next), out var second)) continue;
            if (first is > 12 and <= 31 && second is >= 1 and <= 12) return DateOrder.DayFirst;
            if (second is > 12 and <= 31 && first is >= 1 and <= 12) return DateOrder.MonthFirst;
        }
        return DateOrder.MonthFirst;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);
}
