using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Texts that are nothing but a time, as callers pass who hand over form fields, labels and search terms one by one. "5 days" alone is no
/// date unless there is a day to count it from, "2019 to 2020" may be any two numbers, and "29 February" beside two years that have none is a
/// slip. With one more word, "It took 5 days", nothing is held back.
/// </summary>
internal static class BareTime
{
    /// <summary>Whether a text says nothing but times, and none of them that a calendar knows.</summary>
    public static bool SaysNoDate(Document document, ImmutableArray<DateMention> mentions, DateOnly? published)
    {
        foreach (var mention in mentions)
            if (!IsNumber(mention) && !(published is null ? IsOffCalendar(mention) : mention.Value is "XXXX-02-29")) return false;
        return !mentions.IsEmpty && !HasOtherWords(document, mentions);
    }

    private static bool IsNumber(DateMention mention) => mention.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // Monday and May are on the calendar, if not in a certain week or year; and what recurs is counted from no day.
    private static bool IsOffCalendar(DateMention mention) =>
        mention.Kind == DateKind.Duration || mention.Value is null or "PAST_REF" or "PRESENT_REF" or "FUTURE_REF";

    private static bool HasOtherWords(Document document, ImmutableArray<DateMention> mentions)
    {
        var next = 0;
        foreach (var token in document.Tokens)
        {
            while (next < mentions.Length && mentions[next].Span.End <= token.Start) next++;
            var isInMention = next < mentions.Length && token.End > mentions[next].Span.Start;
            if (!isInMention && !IsBesideTimes(document, token)) return true;
        }
        return false;
    }

    // Prepositions, marks of punctuation, and numbers with units that are not read: the "m" of "15m" may be minutes, metres or millions.
    private static bool IsBesideTimes(Document document, in Token token) =>
        token.Kind is TokenKind.Punctuation or TokenKind.Terminator || char.IsAsciiDigit(document.Text[token.Start])
        || token.Start > 0 && char.IsAsciiDigit(document.Text[token.Start - 1])
        || token.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Particle or PartOfSpeech.SubordinatingConjunction;
}
