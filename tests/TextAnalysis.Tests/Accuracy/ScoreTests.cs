using System.Globalization;
using TextAnalysis.Accuracy.Scores;
using AccuracyRows = TextAnalysis.Accuracy.Scores.Rows;

namespace TextAnalysis.Tests.Accuracy;

/// <summary>
/// The scores agree with the reference implementation to the second decimal: the expected figures below are what
/// <c>score.py KIND KIND.gold.jsonl KIND.output.jsonl</c> prints for the files in Data.
/// </summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData("entities", "all P 57.14; all R 57.14; all F1 57.14; person F1 66.67; place P 100; place R 50; organization F1 40")]
    [InlineData("dates", "relaxed P 80; relaxed R 100; relaxed F1 88.89; strict F1 44.44; type F1 88.89; value F1 66.67; gold 4; output 5")]
    [InlineData("quotes", "iou0.3 P 60; iou0.3 R 75; iou0.3 F1 66.67; iou0.3 recall direct 66.67; iou0.3 recall indirect 100; iou0.8 F1 22.22; iou0.8 recall direct 33.33; iou0.8 recall indirect 0; speaker 33.33; speaker named 33.33")]
    [InlineData("related", "MAP 0.631; P@1 0.4286; sibling misses 3; queries 7")]
    [InlineData("ratings", "Pearson 0.8536; pairs 6")]
    [InlineData("pages", "body P 64.29; body R 93.67; body F1 76.24; pages 4")]
    public void Figures_agree_with_the_reference_implementation(string score, string expected)
    {
        var folder = RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", "Accuracy", "Data");
        var gold = AccuracyRows.Read(Path.Combine(folder, $"{score}.gold.jsonl"));
        var output = AccuracyRows.ById(AccuracyRows.Read(Path.Combine(folder, $"{score}.output.jsonl")));

        var figures = Score.ByName[score](gold, output).ToDictionary(figure => figure.Name, figure => figure.Value);

        foreach (var part in expected.Split("; "))
        {
            var (name, value) = (part[..part.LastIndexOf(' ')], part[(part.LastIndexOf(' ') + 1)..]);
            var decimals = value.Contains('.', StringComparison.Ordinal) ? value.Length - value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            Assert.Equal(double.Parse(value, CultureInfo.InvariantCulture), Math.Round(figures[name], Math.Max(2, decimals)));
        }
    }
}
