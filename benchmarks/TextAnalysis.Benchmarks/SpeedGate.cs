using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// Committed floors for speed that hold on a noisy machine: only ratios of times taken in turn within one run, and bytes
/// allocated. A real regression moves them; a busy neighbour slows both sides.
/// </summary>
internal static class SpeedGate
{
    private const int Characters = 1_000_000;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.5);

    /// <summary>Prints a line a check; false when a check fails.</summary>
    public static bool Run(TextWriter output)
    {
        var passed = true;
        foreach (var check in Checks())
        {
            var value = check.Value.ToString("0.00", CultureInfo.InvariantCulture);
            var floor = check.Floor.ToString("0.00", CultureInfo.InvariantCulture);
            output.WriteLine($"{check.Name} {value} {floor} {(check.Passed ? "ok" : "BELOW")}");
            passed &= check.Passed;
        }
        return passed;
    }

    private static IEnumerable<Check> Checks()
    {
        var buffer = new TokenBuffer();
        var english = NewsGenerator.English(Characters);
        var mixed = NewsGenerator.HalfNonAscii(Characters);
        var rows = MlNetPeer.RowsOf(english);
        var mlNet = new MlNetPeer();
        var tiktoken = new TiktokenPeer();
        void Ours(string text) => Tokenizer.Tokenize(text, buffer);

        yield return new("tokens-vs-regex", Ratio(() => Ours(english), () => RegexPeer.Count(english)), 3);
        yield return new("tokens-vs-lucene", Ratio(() => Ours(english), () => LucenePeer.Count(english)), 5);
        yield return new("tokens-vs-mlnet", Ratio(() => Ours(english), () => mlNet.Count(rows)), 4);
        yield return new("tokens-vs-ml-tokenizers", Ratio(() => Ours(english), () => tiktoken.Count(rows)), 5);
        yield return new("half-non-ascii-vs-regex", Ratio(() => Ours(mixed), () => RegexPeer.Count(mixed)), 2);
        yield return new("vectors-vs-scalar", Ratio(() => Ours(english), () => Scalar(english)), 1.5);
        yield return new("tokens-linear-16kB-to-1MB", Linearity(16_000, 64, text => Ours(text)), 0.6);
        yield return new("tokens-allocation-free", Allocated(() => Ours(english)) == 0 ? 1 : 0, 1);
        yield return new("analysis-linear-6.6kB-to-66kB", Linearity(6_600, 10, text => ArticleAnalyzer.English.Analyze(Article.FromText(text))), 0.5);

        void Scalar(string text)
        {
            buffer.Clear();
            Tokenizer.AppendByChunks(text, 0, buffer);
        }
    }

    /// <summary>The time of a short text, so many times over, against that of one text so many times as long; 1 is linear.</summary>
    private static double Linearity(int length, int times, Action<string> action)
    {
        var small = NewsGenerator.English(length);
        var large = NewsGenerator.English(length * times);
        return Ratio(() => action(large), () =>
        {
            for (var i = 0; i < times; i++) action(small);
        });
    }

    /// <summary>How many times the other's least time is ours, both taken in turn.</summary>
    private static double Ratio(Action ours, Action other)
    {
        var watch = Stopwatch.StartNew();
        var best = (Ours: double.MaxValue, Other: double.MaxValue);
        for (var round = 0; round < 5 || watch.Elapsed < Budget && round < 2_000; round++)
            best = (Math.Min(best.Ours, Time(ours)), Math.Min(best.Other, Time(other)));
        return best.Other / best.Ours;
    }

    private static double Time(Action action)
    {
        var begin = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static long Allocated(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed record Check(string Name, double Value, double Floor)
    {
        public bool Passed => Value >= Floor;
    }
}
