using System.Collections.Immutable;
using System.Text.Json;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// Any number of articles with the term statistics of real ones: each takes seven of ten terms from one real article, fills up with
/// terms of another, and has two names of a vocabulary that grows with the archive, shared by the articles of a made-up story.
/// </summary>
internal sealed class SyntheticArticles
{
    private const int ArticlesInStory = 8;

    private readonly ImmutableArray<ArticleTerm>[] _real;

    private SyntheticArticles(ImmutableArray<ArticleTerm>[] real) => _real = real;

    /// <summary>Takes apart the texts of JSON Lines files.</summary>
    public static SyntheticArticles Read(IEnumerable<string> paths) => new(
    [
        .. paths.SelectMany(File.ReadLines).AsParallel().AsOrdered().Select(line =>
        {
            var json = JsonDocument.Parse(line).RootElement;
            var article = Article.FromText(json.GetProperty("text").GetString()!, json.GetProperty("title").GetString());
            return FeatureExtractor.Extract(new ArticleAnalysis(article, Document.Parse(article), [], [], [], new LanguageGuess(true, 1))).Terms;
        }).Where(terms => terms.Length > 0),
    ]);

    public int RealCount => _real.Length;

    /// <summary>Gives the article with a number, the same in every run.</summary>
    public ArticleFeatures Make(int number)
    {
        var random = new Random(number);
        var story = new Random(number / ArticlesInStory);
        var first = _real[story.Next(_real.Length)];
        var second = _real[random.Next(_real.Length)];
        var terms = new SortedDictionary<ulong, ArticleTerm>();
        foreach (var term in first)
            if (random.NextDouble() < 0.7) terms[term.Key] = term;
        for (var i = 0; i < first.Length * 3 / 10; i++)
        {
            var term = second[random.Next(second.Length)];
            terms.TryAdd(term.Key, term);
        }
        for (var i = 0; i < 2; i++)
        {
            var name = $"name{story.Next(1 + (number / 4))}";
            var key = TermKey.Of(TermKind.Word, name);
            terms.TryAdd(key, new ArticleTerm(key, name, 2));
        }
        return new ArticleFeatures
        {
            Terms = [.. terms.Values],
            Shingles = [.. terms.Keys.Select((key, i) => TermKey.Mix(key + (ulong)(number * 31) + (ulong)i)).Order()],
            Published = new DateOnly(2000, 1, 1).AddDays(number / 400),
        };
    }

    /// <summary>Gives the same article as text for a peer: its terms, as often as they are prominent.</summary>
    public static string TextOf(ArticleFeatures features) =>
        string.Join(' ', features.Terms.SelectMany(t => Enumerable.Repeat(t.Key.ToString("x", null), (int)Math.Ceiling(t.Prominence))));
}
