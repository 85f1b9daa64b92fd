using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TextAnalysis.Benchmarks;

/// <summary>How benchmarks run: everything with BenchmarkDotNet's defaults, or a short job for CI.</summary>
internal static class BenchmarkSettings
{
    public static IConfig Full => DefaultConfig.Instance
        .AddColumn(new ThroughputColumn())
        .AddExporter(JsonExporter.FullCompressed);

    /// <summary>Three iterations in this process: some minutes less, good for tables, not for quoting.</summary>
    public static IConfig Short => Full
        .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"))
        .WithOptions(ConfigOptions.JoinSummary)
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
}
