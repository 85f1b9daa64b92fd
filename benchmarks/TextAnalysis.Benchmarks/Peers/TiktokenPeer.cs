using Microsoft.ML.Tokenizers;

namespace TextAnalysis.Benchmarks;

/// <summary>Microsoft.ML.Tokenizers with the cl100k vocabulary (subwords of language models).</summary>
internal sealed class TiktokenPeer
{
    private readonly TiktokenTokenizer _tokenizer = TiktokenTokenizer.CreateForModel("gpt-4");

    public int Count(MlNetPeer.Row[] rows)
    {
        var count = 0;
        foreach (var row in rows) count += _tokenizer.CountTokens(row.Text);
        return count;
    }
}
