namespace TextAnalysis;

/// <summary>The section <c>quotes.bin</c> of the model. <c>docs/MODELS.md</c> gives the layout.</summary>
internal sealed class QuoteModel
{
    public const ushort Version = 1;

    private static readonly Lazy<QuoteModel> LazyEnglish = new(() => new QuoteModel(ModelSection.Open("quotes", Version)));

    /// <summary>Takes the tables from a section's payload.</summary>
    /// <param name="payload">Memory that never moves and outlives the model.</param>
    public QuoteModel(ReadOnlySpan<byte> payload)
    {
        var reader = new ModelReader(payload);
        Cues = new CueLexicon(ref reader);
        Sources = new LinearWeights(ref reader);
        Contents = new LinearWeights(ref reader);
        Speech = new LogisticModel(ref reader);
        Joins = new LogisticModel(ref reader);
    }

    /// <summary>The embedded model.</summary>
    public static QuoteModel English => LazyEnglish.Value;

    public CueLexicon Cues { get; }

    public LinearWeights Sources { get; }

    public LinearWeights Contents { get; }

    /// <summary>Whether a quoted span without a cue is speech.</summary>
    public LogisticModel Speech { get; }

    /// <summary>Whether it goes on with the quote before it.</summary>
    public LogisticModel Joins { get; }
}
