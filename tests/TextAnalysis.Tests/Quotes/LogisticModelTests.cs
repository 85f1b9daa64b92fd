using Microsoft.ML;
using Microsoft.ML.Data;
using TextAnalysis.Training;

namespace TextAnalysis.Tests.Quotes;

public sealed class LogisticModelTests
{
    [Fact]
    public void Gives_the_probabilities_that_the_training_library_gives()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 400).Select(i => Enumerable.Range(0, QuotedSpanFeatures.Count).Where(_ => random.Next(8) == 0).ToList()).ToList();
        var examples = rows.Select(row => QuotedSpanExample.Of(row) with { Label = row.Contains(3) ^ row.Count % 5 == 0 }).ToList();
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(examples);

        var trained = JoinTrainer.Fit(ml, data);
        var writer = new PayloadWriter();
        JoinTrainer.Write(trained.Model.SubModel, writer);
        var reader = new ModelReader(writer.ToPinned());
        var native = new LogisticModel(ref reader);

        var expected = trained.Transform(data).GetColumn<float>("Probability").ToList();
        Assert.True(expected.Max() - expected.Min() > 0.5, "The model has learnt nothing that could be compared.");
        for (var i = 0; i < rows.Count; i++) Assert.Equal(expected[i], native.Probability(rows[i]), 1e-5f);
    }
}
