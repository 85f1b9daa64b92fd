using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>
/// <c>evaluate-stories</c>: how well <see cref="StoryTracker"/> groups articles of known events that come in no order: precision,
/// recall and F1 of B-cubed (A. Bagga and B. Baldwin, 1998).
/// </summary>
internal static class StoryEvaluation
{
    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The data folder." };
        var thresholds = new Option<double[]>("--threshold")
        {
            Description = "The thresholds to try.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [0.3, 0.4, 0.5, 0.6, 0.7],
        };
        var command = new Command("evaluate-stories", "Measures how articles are grouped into stories.") { data, thresholds };
        command.SetAction(result =>
        {
            var rows = File.ReadLines(Path.Combine(result.GetRequiredValue(data).FullName, "related/ecbplus_dev.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement)
                .OrderBy(row => TermKey.Of(TermKind.Word, row.GetProperty("id").GetString()))
                .ToArray();
            var articles = rows.AsParallel().AsOrdered().Select(row => ArticleAnalyzer.English.Analyze(
                Article.FromText(row.GetProperty("text").GetString()!, row.GetProperty("title").GetString()))).ToArray();
            foreach (var threshold in result.GetRequiredValue(thresholds))
            {
                var tracker = new StoryTracker(threshold);
                for (var i = 0; i < articles.Length; i++) tracker.Add(Id(i), articles[i]);
                Console.WriteLine(Report(threshold, tracker, i => rows[i].GetProperty("event").ToString(), articles.Length));
            }
        });
        return command;
    }

    private static string Report(double threshold, StoryTracker tracker, Func<int, string> eventOf, int count)
    {
        var sizes = Enumerable.Range(0, count).CountBy(eventOf).ToDictionary();
        double precision = 0, recall = 0;
        var stories = 0;
        foreach (var story in tracker.Stories)
        {
            stories++;
            foreach (var (name, same) in story.Articles.Select(id => eventOf(int.Parse(id, CultureInfo.InvariantCulture))).CountBy(name => name))
            {
                precision += (double)same * same / story.Articles.Length;
                recall += (double)same * same / sizes[name];
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"threshold {threshold:0.00}: B-cubed precision {precision / count:0.0000}, recall {recall / count:0.0000}, "
            + $"F1 {2 * precision * recall / (precision + recall) / count:0.0000}; {stories} stories for {sizes.Count} events");
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
