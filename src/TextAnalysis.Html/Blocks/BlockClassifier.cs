namespace TextAnalysis.Html;

/// <summary>Decides which blocks of a page are the article's body.</summary>
/// <remarks>
/// The model, section <c>blocks</c> of this assembly, has the layout of <see cref="LineModel"/>; behind the lexicon of words stands,
/// in the section <c>classes</c>, one of class names.
/// </remarks>
internal sealed class BlockClassifier
{
    public const ushort Version = 1;

    private const float Clutter = -8;

    private static readonly Lazy<BlockClassifier> LazyDefault = new(() => new BlockClassifier(
        new LineModel(ModelSection.Open(typeof(BlockClassifier).Assembly, "blocks", Version), BlockFeatures.Count),
        new LineLexicon(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, LineLexicon.Slot>(
            ModelSection.Open(typeof(BlockClassifier).Assembly, "classes", Version)))));

    private readonly LineModel _model;
    private readonly LineLexicon _classNames;

    public BlockClassifier(LineModel model, LineLexicon classNames) => (_model, _classNames) = (model, classNames);

    /// <summary>The classifier inside the package.</summary>
    public static BlockClassifier Default => LazyDefault.Value;

    /// <summary>Gives a flag for each block.</summary>
    public bool[] Decide(RenderedPage page, TextSpan[] spans, bool[] votes, out LineStatistics[] statistics) =>
        BodyDecoder.Decode(Scores(page, spans, votes, out statistics), _model.ChangePrice);

    /// <summary>Gives the log-odds of each block that it is body.</summary>
    public float[] Scores(RenderedPage page, TextSpan[] spans, bool[] votes, out LineStatistics[] statistics)
    {
        statistics = new LineStatistics[spans.Length];
        for (var i = 0; i < spans.Length; i++) statistics[i] = LineStatistics.Of(spans[i].In(page.Text), _model.Lexicon);
        var lines = new PageFeatures(page.Text, spans, statistics);
        var features = new BlockFeatures(lines, page.Blocks, votes, _classNames);
        var scores = new float[spans.Length];
        Span<float> numbers = stackalloc float[BlockFeatures.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            scores[i] = Clutter;
            if (lines.IsFarFromProse(i) && !votes[i]) continue;
            features.Fill(i, numbers);
            scores[i] = _model.Score(numbers) + _model.Bias;
        }
        return scores;
    }
}
