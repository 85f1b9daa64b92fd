using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// How <see cref="ArticleIndex"/> grows, beside Lucene.NET's MoreLikeThis on the same articles in the same run: time to add, size,
/// time to open, time to find eight, on one thread: by the clock, and by processor time, which other work on the machine does not
/// change. Both find among articles of which eight each tell a made-up story.
/// </summary>
internal static class RelatedScale
{
    private const int WarmUpCount = 40;
    private const int QueryCount = 200;

    public static void Run(string data, int[] counts, TextWriter output)
    {
        var articles = SyntheticArticles.Read([Path.Combine(data, "related/reuters21578.jsonl"), Path.Combine(data, "related/agnews_test.jsonl")]);
        output.WriteLine($"{articles.RealCount} real articles, {Environment.ProcessorCount} cores");
        output.Write("| articles | what | added a second | bytes an article | open ms | p50 ms when first asked | p50 ms | p99 ms | processor ms ");
        output.WriteLine("| of the same story in the first seven |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
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
        var times = Query(
            count, articles.Make, made => [.. index.Find(TermWeighter.Weigh("", made), 8).Select(r => int.Parse(r.Id, CultureInfo.InvariantCulture))]);
        Write(output, count, "ArticleIndex", adding, new FileInfo(path).Length, opening, times);

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
        var times = Query(count, number => SyntheticArticles.TextOf(articles.Make(number)), text => index.Find(text, 8));
        Write(output, count, "Lucene.NET MoreLikeThis", adding, index.Length, null, times);
    }

    /// <summary>Asks for the articles like some of the index; these are made up beforehand.</summary>
    private static QueryTimes Query<T>(int count, Func<int, T> make, Func<T, int[]> find)
    {
        var numbers = Enumerable.Range(0, WarmUpCount + QueryCount).Select(i => (int)(i * 7919L * 131 % count));
        var queries = numbers.Select(number => (number, make(number))).ToArray();
        foreach (var (_, query) in queries.AsSpan(0, WarmUpCount)) find(query);
        var right = 0;
        var first = Ask();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var again = Ask();
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        return new QueryTimes(first[QueryCount / 2], again[QueryCount / 2], again[QueryCount * 99 / 100], processor / QueryCount, right / (7.0 * QueryCount));

        List<TimeSpan> Ask()
        {
            var times = new List<TimeSpan>();
            right = 0;
            foreach (var (number, query) in queries.AsSpan(WarmUpCount))
            {
                var start = Stopwatch.GetTimestamp();
                var found = find(query);
                times.Add(Stopwatch.GetElapsedTime(start));
                right += found.Count(f => f != number && f / 8 == number / 8);
            }
            times.Sort();
            return times;
        }
    }

    private static void Write(TextWriter output, int count, string what, TimeSpan adding, long length, TimeSpan? opening, QueryTimes times) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {what} | {count / adding.TotalSeconds:N0} | {length / count} | {opening?.TotalMilliseconds:0.0} "
            + $"| {times.First.TotalMilliseconds:0.00} | {times.Median.TotalMilliseconds:0.00} | {times.Slow.TotalMilliseconds:0.00} "
            + $"| {times.Processor.TotalMilliseconds:0.00} | {times.Found:0.00} |"));

    /// <summary>What queries took.</summary>
    /// <param name="First">Half of them were answered in this time when the parts of the index that they need were not in memory yet.</param>
    /// <param name="Median">Half of them, when asked again.</param>
    /// <param name="Slow">All but one in a hundred.</param>
    /// <param name="Processor">Mean processor time, that of the garbage collector and the compiler included.</param>
    /// <param name="Found">How many of the seven other articles of a query's story were among the first eight, as a share.</param>
    private readonly record struct QueryTimes(TimeSpan First, TimeSpan Median, TimeSpan Slow, TimeSpan Processor, double Found);
}
