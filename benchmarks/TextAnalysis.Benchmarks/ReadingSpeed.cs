using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// Times reading in half a minute: all ways in turn, in processor time, and the least of each, so that other work on the machine
/// disturbs little.
/// </summary>
internal static class ReadingSpeed
{
    private const int Passes = 30;
    private const int TextPasses = 10;

    public static void Run(TextWriter output)
    {
        var benchmarks = new ReadingBenchmarks();
        benchmarks.Setup();
        double text = double.MaxValue, html = double.MaxValue, peer = double.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            text = Math.Min(text, Seconds(benchmarks.Text, TextPasses));
            html = Math.Min(html, Seconds(benchmarks.Html, 1));
            peer = Math.Min(peer, Seconds(benchmarks.SmartReader, 1));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page text: {benchmarks.TextLength / text / 1e6:F1} million characters a second"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"HTML: {html * 1000 / benchmarks.Count:F2} ms a page; SmartReader alone {peer * 1000 / benchmarks.Count:F2} ms; ratio {html / peer:F2}"));
    }

    private static double Seconds(Func<int> work, int times)
    {
        // What one way leaves behind must not be collected in the time of the next.
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++) work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / times;
    }
}
