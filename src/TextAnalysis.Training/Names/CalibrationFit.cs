using System.Buffers.Binary;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Fits how often a name is right to how sure the model is: isotonic regression (Ayer et al. 1955, pool adjacent violators) over
/// bins of equal count.
/// </summary>
internal static class CalibrationFit
{
    private const int Bins = 20;

    /// <summary>Gives the table of <see cref="Calibration"/>.</summary>
    public static byte[] Fit(IEnumerable<(double Confidence, bool IsRight)> names)
    {
        var sorted = names.OrderBy(n => n.Confidence).ToArray();
        var pools = new List<(double Confidence, double Right, int Count)>();
        foreach (var bin in sorted.Chunk(Math.Max(1, (sorted.Length + Bins - 1) / Bins)))
        {
            var pool = (Confidence: bin.Sum(n => n.Confidence), Right: (double)bin.Count(n => n.IsRight), Count: bin.Length);
            while (pools.Count > 0 && pools[^1].Right / pools[^1].Count >= pool.Right / pool.Count)
            {
                pool = (pool.Confidence + pools[^1].Confidence, pool.Right + pools[^1].Right, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
            pools.Add(pool);
        }
        var table = new byte[8 * pools.Count];
        for (var i = 0; i < pools.Count; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(table.AsSpan(8 * i), (float)(pools[i].Confidence / pools[i].Count));
            // Nothing is certain: one more wrong name than was seen.
            BinaryPrimitives.WriteSingleLittleEndian(table.AsSpan((8 * i) + 4), (float)(pools[i].Right / (pools[i].Count + 1)));
        }
        return table;
    }
}
