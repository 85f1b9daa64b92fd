namespace TextAnalysis.Training.Names;

/// <summary>Packs hashes and their values into the buckets of a <see cref="HashedLexicon"/>.</summary>
internal static class LexiconBuilder
{
    /// <summary>Packs entries, the most important first: where a bucket is full, later ones are left out.</summary>
    /// <param name="entries">Hash and value; of equal hashes the first counts.</param>
    /// <param name="fill">The share of slots to use, for the size of the table.</param>
    public static byte[] Build(IReadOnlyCollection<(ulong Hash, uint Value)> entries, double fill)
    {
        var buckets = (uint)Math.Ceiling(entries.Count / fill / HashedLexicon.SlotsPerBucket);
        var slots = new uint[buckets * HashedLexicon.SlotsPerBucket];
        foreach (var (hash, value) in entries)
        {
            if (value is 0 or > HashedLexicon.ValueMask) throw new ArgumentOutOfRangeException(nameof(entries), value, "A value has 18 bits and is not 0.");
            var bucket = slots.AsSpan((int)HashedLexicon.Bucket(hash, buckets) * HashedLexicon.SlotsPerBucket, HashedLexicon.SlotsPerBucket);
            var tag = HashedLexicon.Tag(hash);
            foreach (ref var slot in bucket)
            {
                if ((slot & ~HashedLexicon.ValueMask) == tag) break;
                if (slot != 0) continue;
                slot = tag | value;
                break;
            }
        }
        var table = new byte[slots.Length * sizeof(uint)];
        Buffer.BlockCopy(slots, 0, table, 0, table.Length);
        return table;
    }
}
