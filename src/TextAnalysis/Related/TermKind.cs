namespace TextAnalysis;

/// <summary>What a term of an article is; a part of its <see cref="TermKey"/>.</summary>
internal enum TermKind : byte
{
    /// <summary>A stemmed word or a number.</summary>
    Word,

    /// <summary>A person's full name or surname.</summary>
    Person,

    /// <summary>A place, by its usual name where it is known which place it is.</summary>
    Place,

    /// <summary>An organisation's name.</summary>
    Organization,

    /// <summary>A year that stands in the text.</summary>
    Year,

    /// <summary>A day of a month, in whatever year.</summary>
    Day,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>The number of kinds.</summary>
    Count,
}
