namespace TextAnalysis;

/// <summary>A time expression and what it stands for on the calendar.</summary>
public sealed class DateMention
{
    internal DateMention(TextSpan span, string text, DateKind kind, string? value, DateOnly? first, DateOnly? last, TimeSpan? utcOffset)
    {
        Span = span;
        Text = text;
        Kind = kind;
        Value = value;
        First = first;
        Last = last;
        UtcOffset = utcOffset;
    }

    /// <summary>Where the expression stands in <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The expression as it stands there.</summary>
    public string Text { get; }

    /// <summary>Its TIMEX3 type.</summary>
    public DateKind Kind { get; }

    /// <summary>
    /// Its TIMEX3 value (ISO-TimeML): <c>2023-03-20</c>, <c>2023-W12</c>, <c>P2W</c>, <c>PAST_REF</c>;
    /// null when a relative expression has no date to refer to. What is known without one stays: <c>XXXX-WXX-1</c> for "Monday".
    /// </summary>
    public string? Value { get; }

    /// <summary>The first day covered; null when the value is no period on the calendar.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day covered; equal to <see cref="First"/> for a single day.</summary>
    public DateOnly? Last { get; }

    /// <summary>The zone of a time of day as its offset from UTC, where the text names one: <c>8:30 a.m. EST</c>; else null.</summary>
    public TimeSpan? UtcOffset { get; }

    /// <summary>Gives the expression with its value.</summary>
    public override string ToString() => $"{Text} {Span} = {Value ?? "unresolved"}";
}
