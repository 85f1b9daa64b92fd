using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// Committed floors for speed that hold on a noisy machine: only ratios of times taken in turn within one run, and bytes
/// allocated. A real regression moves them; a busy neighbour slows both sides. The floors guard what is reached, with room for
/// noise; the goals are higher (docs/ACCURACY.md has both).
/// </summary>
internal static class SpeedGate
{
    // One pass is shorter than a time slice, so that the least time of many is undisturbed even on a busy machine.
    private const int Characters = 100_000;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);
    private const int WarmUps = 60;
    private const int Rounds = 60;

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

        // Compiled in full, which the runtime does in the background, before anything is compared.
        for (var i = 0; i < 10 * WarmUps; i++) Ours(i % 2 == 0 ? english : mixed);
        Thread.Sleep(500);

        yield return new("tokens-vs-regex", Ratio(() => Ours(english), () => RegexPeer.Count(english)), 2);
        yield return new("tokens-vs-lucene", Ratio(() => Ours(english), () => LucenePeer.Count(english)), 2.5);
        yield return new("tokens-vs-mlnet", Ratio(() => Ours(english), () => mlNet.Count(rows)), 3);
        yield return new("tokens-vs-ml-tokenizers", Ratio(() => Ours(english), () => tiktoken.Count(rows)), 5);
        yield return new("half-non-ascii-vs-regex", Ratio(() => Ours(mixed), () => RegexPeer.Count(mixed)), 1.2);
        yield return new("vectors-vs-scalar", Ratio(() => Ours(english), () => Scalar(english)), 1.5);
        yield return new("tokens-linear-10kB-to-200kB", Linearity(10_000, 20, text => Ours(text)), 0.5);
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
        for (var round = 0; round < WarmUps && (round < 2 || watch.Elapsed < Budget / 2); round++)
        {
            ours();
            other();
        }
        watch.Restart();
        var best = (Ours: double.MaxValue, Other: double.MaxValue);
        for (var round = 0; round < Rounds || watch.Elapsed < Budget; round++)
        {
            best = (Math.Min(best.Ours, Time(ours)), Math.Min(best.Other, Time(other)));
            if (round >= 5 && watch.Elapsed > 2 * Budget) break;
        }
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
