using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training;

/// <summary>
/// Turns word vectors into four classes of one byte each by residual quantisation: k-means on the vectors, then on what is
/// left of them, and so on. Words are compared by what a teacher's first layer makes of them, at all positions.
/// </summary>
internal static class WordClasses
{
    private const int Classes = 256;
    private const int Rounds = 8;

    /// <summary>Gives the classes of the words; bytes from the coarsest class, lowest, to the finest.</summary>
    /// <param name="vectors">The words.</param>
    /// <param name="teacher">The network that shows which differences matter.</param>
    /// <param name="most">How many words, from the most frequent.</param>
    public static Dictionary<string, uint> Of(GloveVectors vectors, TaggerFloatNetwork teacher, int most)
    {
        var words = vectors.Words.Take(most).ToArray();
        var points = new float[words.Length][];
        for (var i = 0; i < points.Length; i++) points[i] = Project(vectors.Of(TaggerLexicon.HashOf(words[i]))!, teacher);
        var classes = new uint[points.Length];
        var random = new RandomSource(11);
        for (var table = 0; table < TaggerRows.ClassTables; table++)
        {
            var (centers, nearest) = Cluster(points, random);
            for (var i = 0; i < points.Length; i++)
            {
                classes[i] |= (uint)nearest[i] << 8 * table;
                var center = Vectors(centers[nearest[i]]);
                var point = Vectors(points[i]);
                for (var k = 0; k < point.Length; k++) point[k] -= center[k];
            }
        }
        // Zero means "no classes" to the model; the one word that may have earned it loses them.
        return words.Index().ToDictionary(pair => pair.Item, pair => classes[pair.Index]);
    }

    /// <summary>What the teacher's first layer adds up for a word, at each position of the window.</summary>
    private static float[] Project(float[] vector, TaggerFloatNetwork teacher)
    {
        var point = new float[TaggerTeacher.Positions * teacher.Hidden];
        for (var position = 0; position < TaggerTeacher.Positions; position++)
        {
            var sums = Vectors(point).Slice(position * teacher.Hidden / 8, teacher.Hidden / 8);
            for (var i = 0; i < vector.Length; i++)
            {
                var value = Vector256.Create(vector[i]);
                var row = Vectors(teacher.Input).Slice((position * GloveVectors.Length + i) * sums.Length, sums.Length);
                for (var k = 0; k < row.Length; k++) sums[k] += value * row[k];
            }
        }
        return point;
    }

    private static (float[][] Centers, int[] Nearest) Cluster(float[][] points, RandomSource random)
    {
        var centers = new float[Classes][];
        for (var c = 0; c < Classes; c++) centers[c] = [.. points[random.Next(points.Length)]];
        var nearest = new int[points.Length];
        for (var round = 0; ; round++)
        {
            var norms = Array.ConvertAll(centers, center => Dot(center, center));
            Parallel.For(0, points.Length, i =>
            {
                var least = float.MaxValue;
                for (var c = 0; c < Classes; c++)
                {
                    var distance = norms[c] - 2 * Dot(points[i], centers[c]);
                    if (distance >= least) continue;
                    least = distance;
                    nearest[i] = c;
                }
            });
            if (round == Rounds) return (centers, nearest);
            var counts = new int[Classes];
            foreach (var center in centers) Array.Clear(center);
            for (var i = 0; i < points.Length; i++)
            {
                counts[nearest[i]]++;
                var center = Vectors(centers[nearest[i]]);
                var point = Vectors(points[i]);
                for (var k = 0; k < point.Length; k++) center[k] += point[k];
            }
            for (var c = 0; c < Classes; c++)
            {
                if (counts[c] == 0) points[random.Next(points.Length)].CopyTo(centers[c], 0);
                else foreach (ref var center in Vectors(centers[c])) center /= counts[c];
            }
        }
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = Vector256<float>.Zero;
        var other = Vectors(b);
        var vectors = Vectors(a);
        for (var k = 0; k < vectors.Length; k++) sum += vectors[k] * other[k];
        return Vector256.Sum(sum);
    }

    private static Span<Vector256<float>> Vectors(float[] values) => MemoryMarshal.Cast<float, Vector256<float>>(values.AsSpan());
}
