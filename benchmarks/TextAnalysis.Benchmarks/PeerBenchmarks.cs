using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>The same text through other tokenisers for .NET; each does its own job, which is never more than ours.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private readonly TokenBuffer _buffer = new();
    private readonly MlNetPeer _mlNet = new();
    private readonly MlNetPeer _mlNetAtMarks = new(MlNetPeer.Marks);
    private readonly TiktokenPeer _tiktoken = new();
    private string _text = "";
    private MlNetPeer.Row[] _rows = [];

    [Params(1_000_000)]
    public int Characters { get; set; } = 1_000_000;

    [GlobalSetup]
    public void Setup()
    {
        _text = NewsGenerator.English(Characters);
        _rows = MlNetPeer.RowsOf(_text);
    }

    [Benchmark(Baseline = true)]
    public int TextAnalysis()
    {
        Tokenizer.Tokenize(_text, _buffer);
        return _buffer.Tokens.Length;
    }

    [Benchmark]
    public int SourceGeneratedRegex() => RegexPeer.Count(_text);

    [Benchmark]
    public int LuceneStandardTokenizer() => LucenePeer.Count(_text);

    [Benchmark]
    public int MlNetTokenizeIntoWords() => _mlNet.Count(_rows);

    [Benchmark]
    public int MlNetTokenizeIntoWordsOneByOne() => _mlNet.CountOneByOne(_rows);

    [Benchmark]
    public int MlNetTokenizeIntoWordsAtMarks() => _mlNetAtMarks.Count(_rows);

    [Benchmark]
    public int MicrosoftMLTokenizers() => _tiktoken.Count(_rows);
}
