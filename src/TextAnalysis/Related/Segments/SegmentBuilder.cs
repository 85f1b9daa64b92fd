using System.Text;

namespace TextAnalysis;

/// <summary>Makes segments: of new articles, and of several segments, without the articles that were removed.</summary>
internal static class SegmentBuilder
{
    public static Segment Build(IEnumerable<IndexedArticle> articles)
    {
        var all = articles.ToArray();
        var labels = new Dictionary<ulong, string>();
        foreach (var article in all)
            for (var i = 0; i < article.Terms.Count; i++)
                labels.TryAdd(article.Terms.Keys[i], article.Labels[i]);

        var writer = new SegmentWriter();
        var numbers = new Dictionary<ulong, int>(labels.Count);
        foreach (var key in labels.Keys.Order())
        {
            numbers.Add(key, numbers.Count);
            writer.AddTerm(key, Encoding.UTF8.GetBytes(labels[key]));
        }
        foreach (var article in all)
        {
            var terms = Array.ConvertAll(article.Terms.Keys, key => numbers[key]);
            var signature = article.Signature;
            writer.AddArticle(
                terms, article.Terms.Impacts, Encoding.UTF8.GetBytes(article.Id), article.Published,
                (signature.TextHash, signature.ShingleCount), signature.Slots);
        }
        return new Segment(SegmentBytes.InMemory(writer.Finish()));
    }

    /// <summary>Joins segments, in their order.</summary>
    public static Segment Merge(IReadOnlyList<LiveSegment> sources)
    {
        var writer = new SegmentWriter();
        var numbers = MergeTerms(sources, writer);
        for (var s = 0; s < sources.Count; s++) CopyArticles(sources[s], numbers[s], writer);
        return new Segment(SegmentBytes.InMemory(writer.Finish()));
    }

    /// <summary>Writes the joint dictionary and gives, for each source, the new number of each of its terms.</summary>
    private static int[][] MergeTerms(IReadOnlyList<LiveSegment> sources, SegmentWriter writer)
    {
        var used = sources.Select(UsedTerms).ToArray();
        var numbers = sources.Select(s => new int[s.Segment.TermCount]).ToArray();
        var next = new int[sources.Count];
        var queue = new PriorityQueue<int, (ulong, int)>();
        for (var s = 0; s < sources.Count; s++) Enqueue(s);

        var count = 0;
        ulong last = 0;
        while (queue.TryDequeue(out var s, out _))
        {
            var term = next[s]++;
            var key = sources[s].Segment.Key(term);
            if (count == 0 || key != last)
            {
                writer.AddTerm(key, sources[s].Segment.LabelBytes(term));
                last = key;
                count++;
            }
            numbers[s][term] = count - 1;
            Enqueue(s);
        }
        return numbers;

        void Enqueue(int s)
        {
            while (next[s] < numbers[s].Length && !used[s][next[s]]) next[s]++;
            if (next[s] < numbers[s].Length) queue.Enqueue(s, (sources[s].Segment.Key(next[s]), s));
        }
    }

    private static bool[] UsedTerms(LiveSegment source)
    {
        var used = new bool[source.Segment.TermCount];
        if (source.RemovedCount == 0)
        {
            Array.Fill(used, true);
            return used;
        }
        for (var article = 0; article < source.Segment.ArticleCount; article++)
        {
            if (source.IsRemoved(article)) continue;
            var bytes = source.Segment.Forward(article);
            for (int position = 0, term = -1; position < bytes.Length; position++)
            {
                term += (int)Varint.Read(bytes, ref position);
                used[term] = true;
            }
        }
        return used;
    }

    private static void CopyArticles(LiveSegment source, int[] numbers, SegmentWriter writer)
    {
        var segment = source.Segment;
        var terms = new List<int>();
        var impacts = new List<byte>();
        for (var article = 0; article < segment.ArticleCount; article++)
        {
            if (source.IsRemoved(article)) continue;
            terms.Clear();
            impacts.Clear();
            var bytes = segment.Forward(article);
            for (int position = 0, term = -1; position < bytes.Length; position++)
            {
                term += (int)Varint.Read(bytes, ref position);
                terms.Add(numbers[term]);
                impacts.Add(bytes[position]);
            }
            writer.AddArticle(
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(terms),
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(impacts),
                segment.IdBytes(article), segment.Published(article), segment.Text(article), segment.Slots(article));
        }
    }
}
