using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>The caller's own names: a million of them loaded, and looked for in an article.</summary>
public class KnownNameBenchmarks : StageBenchmarks
{
    private static readonly string[] First = ["Ana", "John", "Mary", "Joseph", "Nadia", "Luc", "Elke", "Paul", "Wei", "Omar", "Ingrid"];
    private static readonly string[] Last = ["Ruiz", "Stone", "Marsh", "Hassan", "Moreau", "Weber", "Zhang", "Haddad", "Solberg", "Okafor", "Novak", "Silva", "Kim"];

    private ImmutableArray<KnownName> _names = [];
    private KnownNameAutomaton _automaton = new([]);

    public override void Setup()
    {
        base.Setup();
        _names =
        [
            .. Enumerable.Range(0, 1_000_000).Select(i => new KnownName(
                EntityKind.Person, string.Create(CultureInfo.InvariantCulture, $"{First[i % First.Length]} {Last[i % Last.Length]}{i / 7}"))),
        ];
        _automaton = new KnownNameAutomaton(_names);
    }

    [Benchmark]
    public object LoadMillion() => new KnownNameAutomaton(_names);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindAmongMillion() => Sum(i => _automaton.Override(Documents[i], []).Count);
}
