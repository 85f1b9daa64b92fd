using System.Globalization;
using BenchmarkDotNet.Running;
using TextAnalysis.Benchmarks;

// gate: the committed floors, in seconds. short: the table for CI. cold: a fresh process. soak: 100,000 articles. reading: pages, beside
// SmartReader. dates DATA: the dates of newswire. related DATA: the archive's scale. Else BenchmarkDotNet's own arguments.
switch (args)
{
    case ["gate"]:
        return SpeedGate.Run(Console.Out) ? 0 : 1;
    case ["short"]:
        BenchmarkRunner.Run(
            [
                typeof(TokenizeBenchmarks), typeof(PeerBenchmarks), typeof(TagBenchmarks), typeof(RecognizerBenchmarks), typeof(EntityBenchmarks),
                typeof(DateBenchmarks), typeof(QuoteBenchmarks), typeof(RelatedBenchmarks), typeof(ArticleBenchmarks), typeof(BatchBenchmarks),
            ],
            BenchmarkSettings.Short);
        return 0;
    case ["cold", .. var command]:
        ColdStart.Measure(command, Console.Out);
        return 0;
    case ["soak", .. var count]:
        Soak.Run(count.Length > 0 ? int.Parse(count[0], CultureInfo.InvariantCulture) : 100_000, Console.Out);
        return 0;
    case ["first-analysis"]:
        ColdStart.AnalyzeOnce(Console.Out);
        return 0;
    case ["reading"]:
        ReadingSpeed.Run(Console.Out);
        return 0;
    case ["dates", var data]:
        DateSpeed.Run(data, Console.Out);
        return 0;
    case ["related", var data, .. var counts]:
        RelatedScale.Run(data, counts.Length > 0 ? Array.ConvertAll(counts, int.Parse) : [20_000, 200_000, 1_000_000], Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SpeedGate).Assembly).Run(args, BenchmarkSettings.Full);
        return 0;
}
