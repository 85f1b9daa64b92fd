using System.Text;

namespace TextAnalysis;

/// <summary>The hash by which a segment orders its articles' ids.</summary>
internal static class IdHash
{
    public static ulong Of(ReadOnlySpan<byte> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in id) hash = (hash ^ b) * 1099511628211UL;
        return TermKey.Mix(hash);
    }

    /// <summary>Finds the article with an id in a segment; -1 when there is none.</summary>
    public static int Find(Segment segment, ReadOnlySpan<byte> id, ulong hash)
    {
        int low = 0, high = segment.ArticleCount - 1;
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            // Hashes are spread evenly: try first where the hash should be.
            if (high - low > 64 && low == 0 && high == segment.ArticleCount - 1)
                middle = (int)(hash / (double)ulong.MaxValue * high);
            var found = Of(segment.IdBytes(segment.InIdOrder(middle)));
            if (found < hash) low = middle + 1;
            else if (found > hash) high = middle - 1;
            else return FirstEqual(segment, id, hash, middle);
        }
        return -1;
    }

    public static byte[] Bytes(string id) => Encoding.UTF8.GetBytes(id);

    private static int FirstEqual(Segment segment, ReadOnlySpan<byte> id, ulong hash, int place)
    {
        while (place > 0 && Of(segment.IdBytes(segment.InIdOrder(place - 1))) == hash) place--;
        for (; place < segment.ArticleCount; place++)
        {
            var bytes = segment.IdBytes(segment.InIdOrder(place));
            if (bytes.SequenceEqual(id)) return segment.InIdOrder(place);
            if (Of(bytes) != hash) return -1;
        }
        return -1;
    }
}
