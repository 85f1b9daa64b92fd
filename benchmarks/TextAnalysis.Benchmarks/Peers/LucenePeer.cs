using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace TextAnalysis.Benchmarks;

/// <summary>Lucene.NET's StandardTokenizer (Unicode text segmentation; drops punctuation).</summary>
internal static class LucenePeer
{
    public static int Count(string text)
    {
        using var reader = new StringReader(text);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var offsets = tokenizer.GetAttribute<IOffsetAttribute>();
        tokenizer.Reset();
        var count = 0;
        while (tokenizer.IncrementToken()) count += offsets.EndOffset > offsets.StartOffset ? 1 : 0;
        tokenizer.End();
        return count;
    }
}
