using Microsoft.ML;
using Microsoft.ML.Data;
using TextAnalysis.Training;

namespace TextAnalysis.Tests;

public sealed class LineModelTests
{
    [Fact]
    public void Scores_as_the_library_that_trained_it()
    {
        const int features = 6;
        var random = new Random(7);
        var examples = Enumerable.Range(0, 400).Select(_ =>
        {
            var numbers = Enumerable.Range(0, features).Select(_ => random.NextSingle() * 10).ToArray();
            return new LineExample { Features = numbers, Label = numbers[0] + numbers[3] > 9 + random.NextSingle(), Weight = 1 };
        }).ToList();
        var fitted = LineTrainer.Fit(examples, features, new LineTrainerOptions { LinesPerLeaf = 5 });
        var payload = LinePayload.Write(
            fitted.Model.SubModel.TrainedTreeEnsemble, features, LineLexicon.Build(new Dictionary<uint, float> { [0x50000005] = 1.5f }), bias: 0, changePrice: 1);
        var pinned = GC.AllocateArray<byte>(payload.Length, pinned: true);
        payload.CopyTo(pinned, 0);

        var model = new LineModel(pinned, features, pinned);

        var data = new MLContext(1).Data.LoadFromEnumerable(examples, LineExample.Schema(features));
        var expected = fitted.Transform(data).GetColumn<float>("Score").ToArray();
        Assert.True(expected.Max() > 1 && expected.Min() < -1);
        var columns = new float[features * LineModel.Lanes];
        var scores = new float[LineModel.Lanes];
        for (var i = 0; i < expected.Length; i++)
        {
            var lane = i % LineModel.Lanes;
            for (var f = 0; f < features; f++) columns[f * LineModel.Lanes + lane] = examples[i].Features[f];
            if (lane < LineModel.Lanes - 1) continue;
            model.Score(columns, scores);
            for (var j = 0; j < LineModel.Lanes; j++) Assert.Equal(expected[i - LineModel.Lanes + 1 + j], scores[j], 1e-4f);
        }
        Assert.Equal(1.5f * LineLexicon.Scale, model.Lexicon.ValueOf(0x50000005));
        Assert.Equal(0, model.Lexicon.ValueOf(0x50000007));
        Assert.Equal(1, model.Lexicon.ValueOf(LexiconHash.Of("The")));
    }

    [Fact]
    public void The_embedded_section_is_intact()
    {
        using var stream = typeof(Article).Assembly.GetManifestResourceStream("lines.bin")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);

        Assert.True(ModelSection.IsIntact(bytes.ToArray()));
    }
}
