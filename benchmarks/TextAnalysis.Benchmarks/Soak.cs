using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>A hundred thousand articles through one process: memory must not grow with their number.</summary>
internal static class Soak
{
    private const int Length = 6_600;
    private const int Rows = 10;

    /// <summary>Analyses generated articles, no two alike, and prints what is in use after each tenth of them.</summary>
    /// <param name="count">How many.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Run(int count, TextWriter output)
    {
        output.WriteLine("| articles | live managed MB | working set MB | entities so far |");
        output.WriteLine("|---|---|---|---|");
        var entities = 0L;
        var done = 0;
        foreach (var result in ArticleAnalyzer.English.AnalyzeMany(Articles(count)))
        {
            entities += result.Analysis!.Entities.Length;
            if (++done % Math.Max(1, count / Rows) != 0) continue;
            var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            var workingSet = Environment.WorkingSet / 1e6;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {done:N0} | {live:F1} | {workingSet:F0} | {entities:N0} |"));
        }
    }

    private static IEnumerable<Article> Articles(int count)
    {
        const int Block = 1_000;
        for (var first = 0; first < count; first += Block)
        {
            foreach (var article in NewsGenerator.Articles(Math.Min(Block, count - first), Length, seed: (uint)first + 1)) yield return article;
        }
    }
}
