using System.Collections.Immutable;
using CsCheck;

namespace TextAnalysis.Tests;

public sealed class SegmentSearchTests
{
    /// <summary>Articles over a vocabulary of which few words are common and many rare, as in language.</summary>
    private static readonly Gen<IndexedArticle[]> Articles =
        Gen.Int[1, 40].SelectMany(vocabulary => Gen.Select(Gen.Int[0, 30].Array[1, 12], Gen.Byte[1, 255]).Select(pair => (Words: pair.Item1, Impact: pair.Item2)))
            .Array[1, 400]
            .Select(all => all.SelectMany((a, i) => Enumerable.Range(0, 12).Select(copy => Article($"{i}-{copy}", a.Words.Select(w => w * (copy % 3 + 1)), a.Impact))).ToArray());

    [Fact]
    public void Finds_exactly_what_scoring_every_article_finds() =>
        Gen.Select(Articles, Articles, Gen.Int[1, 60], Gen.Int[0, 20]).Sample(
            (first, second, count, removed) =>
            {
                var state = new IndexState([new LiveSegment(SegmentBuilder.Build(first)), new LiveSegment(SegmentBuilder.Build(Renamed(second)))], [Article("recent", [1, 2, 3], 90)]);
                for (var i = 0; i < removed; i++) state = state.Without(first[i * first.Length / 20].Id);
                var query = Query.Of(first[0], state);
                var filter = new PreparedFilter(null, except: first[0].Id);

                var found = RelatedSearch.Best(state, query, filter, count);

                Assert.Equal(BruteForce(state, query, first[0].Id, count), found.Select(c => (c.Id, c.Score)));
            },
            iter: 20);

    [Fact]
    public void Finds_the_same_after_segments_are_merged() =>
        Gen.Select(Articles, Articles).Sample(
            (first, second) =>
            {
                LiveSegment[] apart = [new(SegmentBuilder.Build(first)), new(SegmentBuilder.Build(Renamed(second)))];
                apart[0] = apart[0].Without(0);
                var query = Query.Of(second[0], new IndexState([.. apart], []));
                var filter = new PreparedFilter(null, except: null);

                var joined = new IndexState([new LiveSegment(SegmentBuilder.Merge(apart))], []);

                Assert.Equal(
                    RelatedSearch.Best(new IndexState([.. apart], []), query, filter, 50).Select(c => (c.Id, c.Score)),
                    RelatedSearch.Best(joined, query, filter, 50).Select(c => (c.Id, c.Score)));
            },
            iter: 10);

    private static IEnumerable<(string, long)> BruteForce(IndexState state, Query query, string except, int count)
    {
        var scored = state.Recent.Select(a => (a.Id, query.Score(a.Terms))).ToList();
        foreach (var live in state.Segments)
            for (var i = 0; i < live.Segment.ArticleCount; i++)
                if (!live.IsRemoved(i)) scored.Add((live.Segment.Id(i), query.Score(live.Segment.Terms(i))));
        return scored.Where(a => a.Id != except && a.Item2 > 0)
            .OrderByDescending(a => a.Item2).ThenBy(a => a.Id, StringComparer.Ordinal).Take(count);
    }

    private static IndexedArticle[] Renamed(IndexedArticle[] articles) =>
        Array.ConvertAll(articles, a => new IndexedArticle
        {
            Id = "b" + a.Id,
            Published = a.Published,
            Terms = a.Terms,
            Labels = a.Labels,
            Signature = a.Signature,
        });

    private static IndexedArticle Article(string id, IEnumerable<int> words, int impact)
    {
        var keys = words.Distinct().Select(w => TermKey.Of(TermKind.Word, $"word{w}")).Order().ToArray();
        return new IndexedArticle
        {
            Id = id,
            Published = IndexedArticle.NoDay,
            Terms = new TermVector(keys, [.. keys.Select((k, i) => (byte)Math.Max(1, (impact + (int)(k % 97)) / (i + 1) % 140))]),
            Labels = [.. keys.Select(k => k.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            Signature = TextSignature.Of([.. keys.ToImmutableArray()]),
        };
    }
}
