using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// How <see cref="ArticleIndex"/> grows, beside Lucene.NET's MoreLikeThis on the same articles in the same run: time to add, size,
/// time to open, time to find ten, on one thread. Both find among articles of which eight each tell a made-up story.
/// </summary>
internal static class RelatedScale
{
    private const int QueryCount = 200;

    public static void Run(string data, int[] counts, TextWriter output)
    {
        var articles = SyntheticArticles.Read([Path.Combine(data, "related/reuters21578.jsonl"), Path.Combine(data, "related/agnews_test.jsonl")]);
        output.WriteLine($"{articles.RealCount} real articles, {Environment.ProcessorCount} cores");
        output.WriteLine("| articles | what | added a second | bytes an article | open ms | p50 ms | p99 ms | of the same story in the first seven |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            var folder = Directory.CreateTempSubdirectory("related-scale").FullName;
            try
            {
                MeasureOurs(articles, count, Path.Combine(folder, "articles.index"), output);
                MeasureLucene(articles, count, Path.Combine(folder, "lucene"), output);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static void MeasureOurs(SyntheticArticles articles, int count, string path, TextWriter output)
    {
        var adding = TimeSpan.Zero;
        Save();
        GC.Collect();
        var clock = Stopwatch.StartNew();
        var index = ArticleIndex.Open(path);
        var opening = clock.Elapsed;
        var (median, slowest, found) = Query(count, articles.Make, made => [.. index.Find(TermWeighter.Weigh("", made), 8).Select(r => int.Parse(r.Id, CultureInfo.InvariantCulture))]);
        Write(output, count, "ArticleIndex", adding, new FileInfo(path).Length, opening, median, slowest, found);

        void Save()
        {
            var built = new ArticleIndex();
            foreach (var number in Enumerable.Range(0, count))
            {
                var features = articles.Make(number);
                var start = Stopwatch.GetTimestamp();
                built.Add(TermWeighter.Weigh(number.ToString(CultureInfo.InvariantCulture), features));
                adding += Stopwatch.GetElapsedTime(start);
            }
            var saving = Stopwatch.GetTimestamp();
            built.Save(path);
            adding += Stopwatch.GetElapsedTime(saving);
        }
    }

    private static void MeasureLucene(SyntheticArticles articles, int count, string folder, TextWriter output)
    {
        using var index = new LuceneIndex(folder);
        var making = TimeSpan.Zero;
        var clock = Stopwatch.StartNew();
        index.Build(Enumerable.Range(0, count).Select(number =>
        {
            var start = Stopwatch.GetTimestamp();
            var text = SyntheticArticles.TextOf(articles.Make(number));
            making += Stopwatch.GetElapsedTime(start);
            return text;
        }));
        var adding = clock.Elapsed - making;
        var (median, slowest, found) = Query(count, number => SyntheticArticles.TextOf(articles.Make(number)), text => index.Find(text, 8));
        Write(output, count, "Lucene.NET MoreLikeThis", adding, index.Length, null, median, slowest, found);
    }

    /// <summary>Asks for the articles like some of the index; the time to make these up is not counted.</summary>
    private static (TimeSpan Median, TimeSpan Slowest, double Found) Query<T>(int count, Func<int, T> make, Func<T, int[]> find)
    {
        var times = new List<TimeSpan>();
        var right = 0;
        for (var i = -20; i < QueryCount; i++)
        {
            var number = (int)((i + 20L) * 7919 * 131 % count);
            var query = make(number);
            var start = Stopwatch.GetTimestamp();
            var found = find(query);
            if (i < 0) continue;
            times.Add(Stopwatch.GetElapsedTime(start));
            right += found.Count(f => f != number && f / 8 == number / 8);
        }
        times.Sort();
        return (times[QueryCount / 2], times[QueryCount * 99 / 100], right / (7.0 * QueryCount));
    }

    private static void Write(
        TextWriter output, int count, string what, TimeSpan adding, long length, TimeSpan? opening, TimeSpan median, TimeSpan slowest, double found) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {what} | {count / adding.TotalSeconds:N0} | {length / count} | {opening?.TotalMilliseconds:0.0} | {median.TotalMilliseconds:0.00} | {slowest.TotalMilliseconds:0.00} | {found:0.00} |"));
}
