using System.Globalization;

namespace TextAnalysis.Tests;

public sealed class ArticleIndexConcurrencyTests
{
    private const int Count = 1500;

    /// <summary>One writer adds, replaces and removes across several segments while readers ask; every answer is of one moment.</summary>
    [Fact]
    public async Task Readers_see_whole_states_while_one_writes()
    {
        var index = new ArticleIndex();
        var stop = new CancellationTokenSource();
        index.Add("fixed", Analyze(7));

        var readers = Enumerable.Range(0, 3).Select(reader => Task.Run(() =>
        {
            var asked = 0;
            while (!stop.IsCancellationRequested || asked == 0)
            {
                var related = index.FindRelated("fixed", 20);
                Assert.Equal(related.Length, related.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
                Assert.DoesNotContain(related, r => r.Id == "fixed");
                Assert.All(related, r => Assert.InRange(r.Score, 0, 1));
                Assert.InRange(index.Count, 1, Count + 1);
                asked++;
            }
        }, CancellationToken.None)).ToArray();

        for (var i = 0; i < Count; i++)
        {
            index.Add(Id(i), Analyze(i));
            if (i % 3 == 0) index.Add(Id(i / 2), Analyze(i + 1));
            if (i % 5 == 0) Assert.True(index.Remove(Id(i)));
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);

        var expected = Enumerable.Range(0, Count).Where(i => index.Contains(Id(i))).Count() + 1;
        Assert.Equal(expected, index.Count);
    }

    [Fact]
    public void Answers_are_the_same_however_often_and_by_however_many_they_are_asked()
    {
        var index = new ArticleIndex();
        for (var i = 0; i < 400; i++) index.Add(Id(i), Analyze(i));
        var expected = Answer(index);

        Parallel.For(0, 16, _ => Assert.Equal(expected, Answer(index)));
    }

    private static string Answer(ArticleIndex index) =>
        string.Join('\n', index.FindRelated("17", 30).Select(r => $"{r.Id} {r.Score:R} {string.Join(',', r.Reasons)}"));

    private static string Id(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static ArticleAnalysis Analyze(int i)
    {
        string[] towns = ["Aveiro", "Bruges", "Cork", "Delft", "Evora", "Fulda", "Gavle"];
        var article = Article.FromText($"The harbour of {towns[i % 7]} took in ship number {i} on a windy day. It carries {i % 13} kinds of grain from port {i % 31}.");
        return new ArticleAnalysis(article, Document.Parse(article), [], [], []);
    }
}
