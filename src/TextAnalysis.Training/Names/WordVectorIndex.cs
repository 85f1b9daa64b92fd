namespace TextAnalysis.Training.Names;

/// <summary>Finds the word vectors of the words that a teacher looks at.</summary>
internal sealed class WordVectorIndex
{
    private readonly Dictionary<ulong, int> _words = [];

    public WordVectorIndex(GloveVectors vectors)
    {
        for (var w = 0; w < vectors.Words.Count; w++) _words.TryAdd(NameHash.Folded(vectors.Words[w]), w);
    }

    /// <summary>Fills in the words around a token, the ends of its run of capitals and what stands beside that; -1 where there is no vector.</summary>
    public void Fill(NameFeatures features, int token, Span<int> words)
    {
        for (var offset = -2; offset <= 2; offset++) words[offset + 2] = Find(features, features.FormAt(token, offset));
        words[5..].Fill(-1);
        if (features.Regions.RunOf(token) is var number && number < 0) return;
        var run = features.Regions.Runs[number];
        words[5] = Find(features, features.Words.FormOf(run.First));
        words[6] = Find(features, features.Words.FormOf(run.End - 1));
        words[7] = Find(features, features.FormAt(run.First, -1));
        words[8] = Find(features, features.FormAt(run.End - 1, 1));
    }

    private int Find(NameFeatures features, int form) => _words.GetValueOrDefault(features.Words.Forms[form].Key, -1);
}
