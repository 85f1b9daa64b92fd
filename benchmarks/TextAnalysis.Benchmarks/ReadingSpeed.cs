using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// Times reading in half a minute: all ways in turn, page by page, and for each page the least of its times, so that other work on the
/// machine disturbs little.
/// </summary>
internal static class ReadingSpeed
{
    private const int Passes = 20;
    private const int TextPasses = 10;

    public static void Run(TextWriter output)
    {
        var benchmarks = new ReadingBenchmarks();
        benchmarks.Setup();
        var count = benchmarks.Count;
        double[] text = Slow(count), html = Slow(count), peer = Slow(count);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var page = 0; page < count; page++)
            {
                for (var i = 0; i < TextPasses; i++) Time(benchmarks.Text, page, text);
                Time(benchmarks.Html, page, html);
                Time(benchmarks.SmartReader, page, peer);
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page text: {benchmarks.TextLength / text.Sum() / 1e6:F1} million characters a second"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"HTML: {html.Sum() * 1000 / count:F2} ms a page; SmartReader alone {peer.Sum() * 1000 / count:F2} ms; ratio {html.Sum() / peer.Sum():F2}"));
    }

    private static double[] Slow(int count) => [.. Enumerable.Repeat(double.MaxValue, count)];

    private static void Time(Func<int, int> work, int page, double[] least)
    {
        var start = Stopwatch.GetTimestamp();
        work(page);
        least[page] = Math.Min(least[page], Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
