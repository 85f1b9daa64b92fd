namespace TextAnalysis.Tests;

public sealed class BatchTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_articles()
    {
        var articles = Enumerable.Range(0, 200).Select(i => Article.FromText(string.Concat(Enumerable.Repeat($"Item {i}. ", 200 - i))));

        var results = ArticleAnalyzer.English.AnalyzeMany(articles, 4, cancellationToken: TestContext.Current.CancellationToken).ToList();

        Assert.Equal(Enumerable.Range(0, 200).Select(i => (long)i), results.Select(r => r.Index));
        Assert.All(results, r => Assert.StartsWith($"Item {r.Index}.", r.Analysis!.Article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bad_article_is_reported_and_the_batch_goes_on()
    {
        Article[] articles = [Article.FromText("One."), null!, Article.FromText("Three.")];

        var results = ArticleAnalyzer.English.AnalyzeMany(articles, cancellationToken: TestContext.Current.CancellationToken).ToList();

        Assert.Equal([true, false, true], results.Select(r => r.Analysis is not null));
        Assert.IsType<ArgumentNullException>(results[1].Error);
    }

    [Fact]
    public void An_endless_stream_is_read_only_as_far_as_results_are_taken()
    {
        var made = 0;
        IEnumerable<Article> Endless()
        {
            while (true)
            {
                made++;
                yield return Article.FromText("Again.");
            }
        }

        var taken = ArticleAnalyzer.English.AnalyzeMany(Endless(), 2, cancellationToken: TestContext.Current.CancellationToken).Take(10).ToList();

        Assert.Equal(10, taken.Count);
        Assert.InRange(made, 10, 100);
    }

    [Fact]
    public async Task An_asynchronous_stream_gives_the_same_results()
    {
        async IAsyncEnumerable<Article> Source()
        {
            for (var i = 0; i < 20; i++)
            {
                await Task.Yield();
                yield return Article.FromText($"Item {i}.");
            }
        }

        var results = new List<AnalysisResult>();
        await foreach (var result in ArticleAnalyzer.English.AnalyzeMany(Source(), cancellationToken: TestContext.Current.CancellationToken))
            results.Add(result);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"Item {i}."), results.Select(r => r.Article!.Text));
    }

    [Fact]
    public void Cancelling_ends_the_enumeration()
    {
        using var source = new CancellationTokenSource();
        IEnumerable<Article> Endless()
        {
            while (true) yield return Article.FromText("Again.");
        }

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var result in ArticleAnalyzer.English.AnalyzeMany(Endless(), cancellationToken: source.Token))
                if (result.Index == 5) source.Cancel();
        });
    }

    [Fact]
    public void Progress_counts_every_article()
    {
        var highest = 0L;
        var progress = new Counter(count => InterlockedMax(ref highest, count));

        _ = ArticleAnalyzer.English.AnalyzeMany(
            Enumerable.Repeat(Article.FromText("Once."), 50), 2, progress, TestContext.Current.CancellationToken).Count();

        Assert.Equal(50, highest);
    }

    private static void InterlockedMax(ref long target, long value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }

    private sealed class Counter(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
