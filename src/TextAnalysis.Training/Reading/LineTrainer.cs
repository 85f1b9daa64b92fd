using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace TextAnalysis.Training;

/// <summary>Trains the line classifier with Microsoft.ML's FastTree and writes it as the core reads it.</summary>
internal static class LineTrainer
{
    private const float CharactersPerWord = 6;

    /// <summary>Trains on labelled pages and gives the payload of the section <c>lines</c>.</summary>
    public static byte[] Train(IReadOnlyList<LabelledPage> pages, LineTrainerOptions options)
    {
        var counts = new LexiconCounts(pages.Select(p => LexiconCounts.WordsOf(p.Text, p.Lines, p.Labels)));
        var examples = new List<LineExample>();
        var random = new Random(options.Seed);
        for (var i = 0; i < pages.Count; i++)
        {
            var buckets = counts.Build(leftOut: i);
            var lexicon = new LineLexicon(buckets, buckets);
            AddExamples(pages[i], lexicon, examples);
            for (var copy = 0; copy < options.ThinnedCopies; copy++) AddExamples(pages[i].Thinned(random), lexicon, examples);
        }
        var ensemble = Fit(examples, PageFeatures.Count, options).Model.SubModel.TrainedTreeEnsemble;
        return LinePayload.Write(ensemble, PageFeatures.Count, counts.Build(), options.Bias, options.ChangePrice);
    }

    /// <summary>Trains a model and opens it.</summary>
    public static LineModel TrainModel(IReadOnlyList<LabelledPage> pages, LineTrainerOptions options)
    {
        var payload = Train(pages, options);
        var pinned = GC.AllocateArray<byte>(payload.Length, pinned: true);
        payload.CopyTo(pinned, 0);
        return new LineModel(pinned, PageFeatures.Count, pinned);
    }

    public static BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Fit(
        IEnumerable<LineExample> examples, int features, LineTrainerOptions options)
    {
        var context = new MLContext(seed: options.Seed);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(LineExample.Label),
            FeatureColumnName = nameof(LineExample.Features),
            ExampleWeightColumnName = nameof(LineExample.Weight),
            NumberOfTrees = options.Trees,
            NumberOfLeaves = options.Leaves,
            LearningRate = options.LearningRate,
            MinimumExampleCountPerLeaf = options.LinesPerLeaf,
            FeatureFraction = options.FeatureFraction,
            BaggingSize = 1,
            BaggingExampleFraction = 0.7,
            NumberOfThreads = 1,
            Seed = options.Seed,
            FeatureSelectionSeed = options.Seed,
        });
        return trainer.Fit(context.Data.LoadFromEnumerable(examples, LineExample.Schema(features)));
    }

    public static float BodyWords(LineStatistics[] lines, bool?[] labels) =>
        Math.Max(50, lines.Where((_, i) => labels[i] == true).Sum(line => line.Length) / CharactersPerWord);

    /// <summary>
    /// A line weighs as its words do in the page's body, since quality is measured in words and each page counts the same; but no
    /// line weighs nothing.
    /// </summary>
    public static float Weight(in LineStatistics line, float bodyWords) => 20 * (line.Length / CharactersPerWord + 2) / bodyWords;

    private static void AddExamples(LabelledPage page, LineLexicon lexicon, List<LineExample> examples)
    {
        var statistics = new LineStatistics[page.Lines.Length];
        for (var i = 0; i < statistics.Length; i++) statistics[i] = LineCounter.Count(page.Text, page.Lines[i], lexicon);
        var features = new PageFeatures(page.Text, page.Lines, statistics);
        var bodyWords = BodyWords(statistics, page.Labels);
        var columns = new float[PageFeatures.Count * LineModel.Lanes];
        for (var i = 0; i < statistics.Length; i++)
        {
            if (page.Labels[i] is not { } isBody || features.IsFarFromProse(i)) continue;
            features.Fill(i, columns);
            var numbers = new float[PageFeatures.Count];
            for (var f = 0; f < numbers.Length; f++) numbers[f] = columns[f * LineModel.Lanes];
            examples.Add(new LineExample { Label = isBody, Weight = Weight(statistics[i], bodyWords), Features = numbers });
        }
    }
}
