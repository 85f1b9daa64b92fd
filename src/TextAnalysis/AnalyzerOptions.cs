using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>What an <see cref="ArticleAnalyzer"/> may be told beyond its defaults.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>Names that override the model; none by default.</summary>
    public ImmutableArray<KnownName> KnownNames { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How dates in digits such as <c>3/4/2023</c> are read; <see cref="DateOrder.Auto"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the orders.</exception>
    public DateOrder DateOrder
    {
        get;
        init => field = value <= DateOrder.DayFirst ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such order.");
    }
}
