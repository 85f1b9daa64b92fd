using System.Runtime.InteropServices;
using TextAnalysis.Html;

namespace TextAnalysis.Training;

/// <summary>Trains the block classifier of HTML pages: the sections <c>blocks</c> and <c>classes</c> of TextAnalysis.Html.</summary>
internal static class BlockTrainer
{
    /// <summary>Trains on labelled pages and gives the two payloads.</summary>
    public static (byte[] Blocks, byte[] Classes) Train(IReadOnlyList<LabelledHtml> pages, LineTrainerOptions options)
    {
        var words = new LexiconCounts(pages.Select(p => LexiconCounts.WordsOf(p.Page.Text, p.Spans, p.Labels)));
        var classes = new LexiconCounts(pages.Select(ClassNames));
        var examples = new List<LineExample>();
        for (var i = 0; i < pages.Count; i++)
            AddExamples(pages[i], new LineLexicon(words.Build(leftOut: i)), new LineLexicon(classes.Build(leftOut: i)), examples);
        var ensemble = LineTrainer.Fit(examples, BlockFeatures.Count, options);
        return (LinePayload.Write(ensemble, BlockFeatures.Count, words.Build(), options.Bias, options.ChangePrice),
            MemoryMarshal.AsBytes(classes.Build().AsSpan()).ToArray());
    }

    private static IEnumerable<(bool IsBody, IEnumerable<uint> Words)> ClassNames(LabelledHtml page) =>
        Enumerable.Range(0, page.Spans.Length).Where(i => page.Labels[i] is not null)
            .Select(i => (page.Labels[i]!.Value, (IEnumerable<uint>)page.ClassNames[i]));

    private static void AddExamples(LabelledHtml page, LineLexicon words, LineLexicon classes, List<LineExample> examples)
    {
        var statistics = page.Spans.Select(span => LineStatistics.Of(span.In(page.Page.Text), words)).ToArray();
        var lines = new PageFeatures(page.Page.Text, page.Spans, statistics);
        var features = new BlockFeatures(lines, page.Page.Blocks, page.Votes, classes);
        var bodyWords = LineTrainer.BodyWords(statistics, page.Labels);
        for (var i = 0; i < statistics.Length; i++)
        {
            if (page.Labels[i] is not { } isBody || (lines.IsFarFromProse(i) && !page.Votes[i])) continue;
            var numbers = new float[BlockFeatures.Count];
            features.Fill(i, numbers);
            examples.Add(new LineExample { Label = isBody, Weight = LineTrainer.Weight(statistics[i], bodyWords), Features = numbers });
        }
    }
}
