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
    // Texts are taken in turn, so that a branch predictor cannot learn one by heart, and each is shorter than a time slice, so that
    // its least time is undisturbed even on a busy machine.
    private const int Texts = 20;
    private const int Characters = 50_000;
    private const int WarmUps = 40;
    private const int MinRounds = 5;
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
        var english = Pieces(NewsGenerator.English(Texts * Characters));
        var mixed = Pieces(NewsGenerator.HalfNonAscii(Texts * Characters));
        var rows = Array.ConvertAll(english, MlNetPeer.RowsOf);
        var mlNet = new MlNetPeer();
        var tiktoken = new TiktokenPeer();
        void Ours(string text) => Tokenizer.Tokenize(text, buffer);

        // Compiled in full, which the runtime does in the background, before anything is compared.
        for (var i = 0; i < WarmUps; i++)
        {
            Array.ForEach(english, Ours);
            Array.ForEach(mixed, Ours);
        }
        Thread.Sleep(500);

        // ML.NET twice: text by text as its documentation has it, and all rows in one call with a cursor, which is the cheapest way.
        MlNetPeer.Row[] allRows = [.. rows.SelectMany(row => row)];
        yield return new("tokens-vs-regex", Ratio(i => Ours(english[i]), i => RegexPeer.Count(english[i])), 3);
        yield return new("tokens-vs-lucene", Ratio(i => Ours(english[i]), i => LucenePeer.Count(english[i])), 3.5);
        yield return new("tokens-vs-mlnet", Ratio(i => Ours(english[i]), i => mlNet.CountOneByOne(rows[i])), 2.2);
        yield return new("tokens-vs-mlnet-cursor", Ratio(_ => Array.ForEach(english, Ours), _ => mlNet.Count(allRows), texts: 1), 1.1);
        yield return new("tokens-vs-ml-tokenizers", Ratio(i => Ours(english[i]), i => tiktoken.Count(rows[i])), 20);
        yield return new("half-non-ascii-vs-regex", Ratio(i => Ours(mixed[i]), i => RegexPeer.Count(mixed[i])), 1.5);
        yield return new("vectors-vs-scalar", Ratio(i => Ours(english[i]), i => Scalar(english[i])), 2.6);
        yield return new("tokens-linear-10kB-to-200kB", Linearity(10_000, 20, text => Ours(text)), 0.7);
        yield return new("tokens-allocation-free", Allocated(() => Ours(english[0])) == 0 ? 1 : 0, 1);
        yield return new("analysis-linear-6.6kB-to-66kB", Linearity(6_600, 10, text => ArticleAnalyzer.English.Analyze(Article.FromText(text))), 0.5);

        void Scalar(string text)
        {
            buffer.Clear();
            Tokenizer.AppendByChunks(text, 0, buffer);
        }
    }

    private static string[] Pieces(string text) => [.. text.Chunk(Characters).Select(piece => new string(piece))];

    /// <summary>The time of the parts of a text, against that of the text in one; 1 is linear.</summary>
    private static double Linearity(int length, int times, Action<string> action)
    {
        var large = NewsGenerator.English(length * times);
        var small = Enumerable.Range(0, times).Select(i => large.Substring(i * length, length)).ToArray();
        return Ratio(_ => action(large), _ => Array.ForEach(small, action), texts: 1);
    }

    /// <summary>How many times the other's time is ours: the least of each text, added up; both are taken in turn.</summary>
    private static double Ratio(Action<int> ours, Action<int> other, int texts = Texts)
    {
        var best = new (double Ours, double Other)[texts];
        Array.Fill(best, (double.MaxValue, double.MaxValue));
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < MinRounds || watch.Elapsed < Budget; round++)
        {
            for (var i = 0; i < texts; i++)
            {
                var text = i;
                best[i] = (Math.Min(best[i].Ours, Time(() => ours(text))), Math.Min(best[i].Other, Time(() => other(text))));
            }
        }
        return best.Sum(text => text.Other) / best.Sum(text => text.Ours);
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
