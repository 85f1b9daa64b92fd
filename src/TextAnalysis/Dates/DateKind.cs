namespace TextAnalysis;

/// <summary>The TIMEX3 type of a time expression (ISO-TimeML).</summary>
public enum DateKind : byte
{
    /// <summary>A calendar date, or a longer or vaguer period: <c>March 20, 2023</c>, <c>2014</c>, <c>recently</c>.</summary>
    Date,

    /// <summary>A time of day or a part of a day: <c>8:30 a.m.</c>, <c>Monday night</c>.</summary>
    Time,

    /// <summary>A length of time: <c>24 hours</c>, <c>four-year</c>.</summary>
    Duration,

    /// <summary>A recurring time: <c>every Tuesday</c>, <c>annually</c>.</summary>
    Set,
}
