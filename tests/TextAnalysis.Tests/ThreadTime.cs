using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Tests;

/// <summary>
/// Measures how long code keeps the processor: on a machine that does other work as well, the clock on the wall tells of that work.
/// </summary>
internal static class ThreadTime
{
    // Linux gives the calling thread's nanoseconds first; elsewhere the wall's clock has to do.
    private const string Statistics = "/proc/thread-self/schedstat";

    public static TimeSpan Of(Action work)
    {
        if (!File.Exists(Statistics))
        {
            var watch = Stopwatch.StartNew();
            work();
            return watch.Elapsed;
        }
        var before = Nanoseconds();
        work();
        return TimeSpan.FromMicroseconds((Nanoseconds() - before) / 1000.0);
    }

    /// <summary>The least of some runs: the others were disturbed.</summary>
    public static TimeSpan LeastOf(int runs, Action work) => Enumerable.Range(0, runs).Min(_ => Of(work));

    private static long Nanoseconds()
    {
        var text = File.ReadAllText(Statistics);
        return long.Parse(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
    }
}
