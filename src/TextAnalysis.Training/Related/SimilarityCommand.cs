using System.Buffers.Binary;
using System.CommandLine;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TextAnalysis.Training;

/// <summary><c>similarity</c>: learns the weights of <see cref="TextComparison"/> from people's ratings of news sentence pairs.</summary>
internal static class SimilarityCommand
{
    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The data folder." };
        var output = new Option<string>("--out")
        {
            Description = "Where to write similarity.bin.",
            DefaultValueFactory = _ => "src/TextAnalysis/Model/English/similarity.bin",
        };
        var command = new Command("similarity", "Learns how similar two texts are.") { data, output };
        command.SetAction(result =>
        {
            var folder = Path.Combine(result.GetRequiredValue(data).FullName, "related");
            var payload = Train(Read(Path.Combine(folder, "stsb_news_train.jsonl")));
            File.WriteAllBytes(result.GetRequiredValue(output), ModelSection.Create(payload, SimilarityModel.Version));
        });
        return command;
    }

    private static byte[] Train(List<Rating> ratings)
    {
        var ml = new MLContext(seed: 1);
        var trainer = ml.Regression.Trainers.Sdca(new()
        {
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 300,
            ConvergenceTolerance = 1e-5f,
            L1Regularization = 0,
            L2Regularization = 1e-5f,
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(ratings)).Model;
        var payload = new byte[4 * (TextComparison.MeasureCount + 1)];
        BinaryPrimitives.WriteSingleLittleEndian(payload, model.Bias);
        for (var i = 0; i < model.Weights.Count; i++)
            BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(4 * (i + 1)), model.Weights[i]);
        return payload;
    }

    private static List<Rating> Read(string path) =>
    [
        .. File.ReadLines(path).Select(line =>
        {
            var pair = JsonDocument.Parse(line).RootElement;
            var measures = TextComparison.Measure(
                Document.Parse(pair.GetProperty("a").GetString()!), Document.Parse(pair.GetProperty("b").GetString()!));
            return new Rating { Features = Array.ConvertAll(measures, m => (float)m), Label = pair.GetProperty("score").GetSingle() };
        }),
    ];

    private sealed class Rating
    {
        [VectorType(TextComparison.MeasureCount)]
        public required float[] Features { get; init; }

        public required float Label { get; init; }
    }
}
