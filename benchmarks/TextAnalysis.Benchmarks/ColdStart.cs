using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>A fresh process to the end of its first analysis: what a command line tool or a function in the cloud waits for.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    /// <summary>What the measured process does.</summary>
    public static void AnalyzeOnce(TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var analysis = ArticleAnalyzer.English.Analyze("Mayor Jo Ames said on Monday that \"the bridge will open in May\". She spoke in Leeds.");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{analysis.Document.Tokens.Length} tokens, first analysis {watch.Elapsed.TotalMilliseconds:F1} ms"));
    }

    /// <summary>Starts a command again and again and prints the least and the middle time to its end.</summary>
    /// <param name="command">A program and its arguments; empty for this program's own first analysis.</param>
    /// <param name="output">Where the times go.</param>
    public static void Measure(string[] command, TextWriter output)
    {
        if (command.Length == 0) command = [Environment.ProcessPath!, "first-analysis"];
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            times[run] = watch.Elapsed.TotalMilliseconds;
            if (run == Runs - 1) output.Write(said);
        }
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"process start to end: least {times[0]:F0} ms, median {times[Runs / 2]:F0} ms of {Runs}"));
    }
}
