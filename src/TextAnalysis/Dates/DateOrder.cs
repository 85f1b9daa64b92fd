namespace TextAnalysis;

/// <summary>How a date in digits such as <c>3/4/2023</c> is read.</summary>
public enum DateOrder : byte
{
    /// <summary>
    /// As the article's own unambiguous dates in digits are written (<c>20/3/2023</c> decides for day first); where it has
    /// none, by the custom of the country in its dateline, else of the country that most of its places lie in; else month first.
    /// </summary>
    Auto,

    /// <summary>Month, day, year: the custom of the United States.</summary>
    MonthFirst,

    /// <summary>Day, month, year: the custom of most other countries.</summary>
    DayFirst,
}
