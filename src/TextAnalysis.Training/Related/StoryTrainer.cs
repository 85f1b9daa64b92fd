using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace TextAnalysis.Training;

/// <summary>
/// Learns the weights of <see cref="RelatedModel"/>: first without neighbours, then with those that the first weights choose. What is
/// learnt is to put an article of the story before one that is not (pairwise logistic regression, as in RankNet); then how high a
/// score means how likely.
/// </summary>
internal sealed class StoryTrainer(EventArticles events)
{
    /// <summary>How many of a query's likeliest candidates scores are calibrated on; the others are beyond doubt.</summary>
    private const int CandidateCount = 40;

    /// <summary>How many of a query's likeliest wrong candidates each right one is compared with.</summary>
    private const int RivalCount = 15;

    private static readonly float[] TermsAlone = [.. Enumerable.Range(0, RelatedModel.WeightCount).Select(i => i is 1 or 2 + StoryEvidence.Count ? 1f : 0)];

    private readonly Judgement[][] _first = Judge(events, [.. Enumerable.Range(0, events.Count)], TermsAlone);

    /// <summary>Learns from the articles given, each as a query.</summary>
    public float[] Train(int[] queries)
    {
        var weights = (float[])TermsAlone.Clone();
        Fit(Array.ConvertAll(queries, query => _first[query]), StoryEvidence.Count).CopyTo(weights, 0);
        Fit(Judge(events, queries, weights), StoryEvidence.Count + 1).CopyTo(weights, 1 + StoryEvidence.Count);
        return weights;
    }

    private static Judgement[][] Judge(EventArticles events, int[] queries, float[] weights)
    {
        var model = new RelatedModel(weights);
        return [.. queries.AsParallel().AsOrdered().Select(query => events.Judge(query, model)
            .Where((candidate, rank) => rank < CandidateCount || events.TellSame(candidate.Article, query))
            .Select(candidate => new Judgement(
                [.. candidate.Judged.Evidence.Select(e => (float)e), (float)candidate.Judged.Neighbours], events.TellSame(candidate.Article, query)))
            .ToArray())];
    }

    /// <summary>Gives the intercept and the weights of the first measures.</summary>
    private static float[] Fit(Judgement[][] queries, int count)
    {
        var order = Logistic(queries.SelectMany(judged => Comparisons(judged, count)), count).Weights.ToArray();
        var scale = Logistic(
            queries.SelectMany(judged => judged.Select(j => new Example { Features = [Score(j)], Label = j.IsRight, Weight = 1 })), 1);
        return [scale.Bias, .. order.Select(weight => weight * scale.Weights[0])];

        float Score(Judgement judged)
        {
            float sum = 0;
            for (var i = 0; i < count; i++) sum += order[i] * judged.Measures[i];
            return sum;
        }
    }

    /// <summary>Gives what tells right candidates from wrong ones; every second pair is turned around, so that both labels occur.</summary>
    private static IEnumerable<Example> Comparisons(Judgement[] judged, int count)
    {
        var right = judged.Where(j => j.IsRight).ToArray();
        var wrong = judged.Where(j => !j.IsRight).Take(RivalCount).ToArray();
        var isTurned = false;
        foreach (var one in right)
        {
            foreach (var rival in wrong)
            {
                var (a, b) = isTurned ? (rival, one) : (one, rival);
                yield return new Example
                {
                    Features = [.. Enumerable.Range(0, count).Select(i => a.Measures[i] - b.Measures[i])],
                    Label = !isTurned,
                    Weight = 1f / (right.Length * wrong.Length),
                };
                isTurned = !isTurned;
            }
        }
    }

    private static LinearBinaryModelParameters Logistic(IEnumerable<Example> examples, int count)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, count);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Example.Weight),
            NumberOfThreads = 1,
            L1Regularization = 0,
            L2Regularization = 0.05f,
            OptimizationTolerance = 1e-7f,
        });
        return trainer.Fit(ml.Data.LoadFromEnumerable(examples.ToArray(), schema)).Model.SubModel;
    }

    private sealed record Judgement(float[] Measures, bool IsRight);

    private sealed class Example
    {
        public required float[] Features { get; init; }

        public required bool Label { get; init; }

        public required float Weight { get; init; }
    }
}
