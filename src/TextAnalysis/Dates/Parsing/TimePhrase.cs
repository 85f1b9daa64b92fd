namespace TextAnalysis;

/// <summary>What stands before the head of a noun phrase of time: <c>the past three fiscal ...</c></summary>
internal struct TimePhrase
{
    /// <summary>The determiner: a value of <see cref="Words"/>, or -1.</summary>
    public int Determiner;

    /// <summary>The relative adjective: a value of <see cref="Words"/>, or -1.</summary>
    public int Relative;

    /// <summary>The amount; NaN when vague, null when there is none.</summary>
    public double? Amount;

    public int? Ordinal;
    public int? Year;
    public bool IsFiscal;

    /// <summary>Whether it is the period a year before: <c>the year-ago quarter</c>.</summary>
    public bool IsYearAgo;

    /// <summary>Whether the phrase is bound to a noun behind it by a hyphen, which then owns the determiner.</summary>
    public bool IsAttributive;

    /// <summary>Index of its first lexeme.</summary>
    public int Start;

    /// <summary>Index of the head.</summary>
    public int Head;

    public readonly bool HasRelative => Relative >= 0;

    public readonly bool IsDefinite => Determiner is Words.The or Words.This or Words.That;

    /// <summary>-1, 0 or 1: before, within or after the present.</summary>
    public readonly int Offset => Relative switch
    {
        Words.Last or Words.Past or Words.Previous or Words.Recent => -1,
        Words.Next or Words.Coming or Words.Following => 1,
        _ => 0,
    };
}
