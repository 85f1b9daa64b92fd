using TextAnalysis.Benchmarks;

namespace TextAnalysis.Tests.Benchmarks;

/// <summary>Every benchmark's body does its work: a benchmark of nothing is fast.</summary>
public sealed class BenchmarkTests
{
    private const int Characters = 20_000;

    // About five and a half characters a token in English.
    private const int ExpectedTokens = Characters / 11 * 2;

    [Fact]
    public void Tokenise_benchmarks_give_the_tokens_of_the_document()
    {
        var benchmarks = new TokenizeBenchmarks { Characters = Characters };
        benchmarks.Setup();

        Assert.Equal(Document.Parse(NewsGenerator.English(Characters)).Tokens.Length, benchmarks.English(), tolerance: 20);
        Assert.Equal(benchmarks.English(), benchmarks.EnglishScalar());
        Assert.InRange(benchmarks.HalfNonAscii(), ExpectedTokens / 2, ExpectedTokens * 2);
    }

    [Fact]
    public void Peers_tokenise_the_same_text()
    {
        var benchmarks = new PeerBenchmarks { Characters = Characters };
        benchmarks.Setup();

        var ours = benchmarks.TextAnalysis();
        Assert.InRange(ours, ExpectedTokens * 8 / 10, ExpectedTokens * 12 / 10);
        // Lucene drops marks, ML.NET splits at spaces only, subwords are more than words.
        Assert.InRange(benchmarks.SourceGeneratedRegex(), ours * 9 / 10, ours * 12 / 10);
        Assert.InRange(benchmarks.LuceneStandardTokenizer(), ours * 7 / 10, ours);
        Assert.InRange(benchmarks.MlNetTokenizeIntoWords(), ours * 6 / 10, ours);
        Assert.Equal(benchmarks.MlNetTokenizeIntoWords(), benchmarks.MlNetTokenizeIntoWordsOneByOne());
        Assert.InRange(benchmarks.MlNetTokenizeIntoWordsAtMarks(), ours * 7 / 10, ours);
        Assert.InRange(benchmarks.MicrosoftMLTokenizers(), ours, ours * 3);
    }

    [Fact]
    public void The_growth_series_tokenises_its_length()
    {
        var benchmarks = new GrowthBenchmarks { Characters = Characters };
        benchmarks.Setup();

        Assert.InRange(benchmarks.Tokenize(), ExpectedTokens * 8 / 10, ExpectedTokens * 12 / 10);
    }

    [Fact]
    public void Stage_benchmarks_work_on_whole_articles()
    {
        var article = SetUp(new ArticleBenchmarks());
        Assert.Equal(article.Parse(), article.Analyze());
        Assert.Equal(article.Parse(), SetUp(new TagBenchmarks()).Tag());
        var analyses = NewsGenerator.Articles(50, 6_600).Select(ArticleAnalyzer.English.Analyze).ToList();
        Assert.Equal(analyses.Sum(analysis => analysis.Entities.Length), SetUp(new EntityBenchmarks()).FindAndMerge());
        Assert.Equal(analyses.Sum(analysis => analysis.Dates.Length), SetUp(new DateBenchmarks()).Recognize());
        Assert.Equal(analyses.Sum(analysis => analysis.Quotes.Length), SetUp(new QuoteBenchmarks()).Find());
    }

    [Fact]
    public void Related_benchmarks_add_and_find()
    {
        var related = new RelatedBenchmarks { Characters = 700 };
        related.Setup();

        Assert.Equal(50, related.Add());
        Assert.InRange(related.FindRelated(), 50, 500);
    }

    [Fact]
    public void A_batch_gives_the_same_on_any_number_of_cores()
    {
        var one = new BatchBenchmarks { Characters = 700, Cores = 1 };
        var two = new BatchBenchmarks { Characters = 700, Cores = 2 };
        one.Setup();
        two.Setup();

        Assert.Equal(one.AnalyzeMany(), two.AnalyzeMany());
    }

    [Fact]
    public void The_soak_run_reports_memory_by_the_number_of_articles()
    {
        var output = new StringWriter();

        Soak.Run(40, output);

        Assert.Equal(2 + 10, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("| 40 |", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_benchmarks_find_the_articles_of_all_pages()
    {
        var benchmarks = new ReadingBenchmarks { Count = 6 };
        benchmarks.Setup();

        // Each page has six paragraphs and more.
        Assert.True(benchmarks.Text() > 6 * 6);
        Assert.True(benchmarks.Html() > 6 * 6);
        Assert.Equal(6, benchmarks.SmartReader());
        Assert.Equal(6, PageGenerator.Pages(6, html: false).Distinct().Count());
        Assert.Equal(PageGenerator.Pages(2, html: true), PageGenerator.Pages(2, html: true));
    }

    [Fact]
    public void Generated_news_is_the_same_each_time_and_varied()
    {
        var text = NewsGenerator.English(100_000);

        Assert.Equal(text, NewsGenerator.English(100_000));
        Assert.Equal(100_000, text.Length);
        Assert.True(Document.Parse(text).Tokens.Select(token => token.Span.In(text).ToString()).Distinct().Count() > 3_000);
    }

    /// <summary>The ranges are those of seven collections of news (BBC, Reuters, AG, VOA, PolNeAR, worldwide newswire, TimeBank).</summary>
    [Fact]
    public void Generated_news_has_the_rates_of_news()
    {
        var text = NewsGenerator.English(1_000_000);
        var document = Document.Parse(text);

        Assert.InRange(PerThousand(_ => true), 178, 200);
        Assert.InRange(document.Sentences.Length * 1000.0 / text.Length, 6.2, 8.5);
        Assert.InRange(PerThousand(token => token.Kind == TokenKind.Word && token.Length > 1 && text[token.End - 1] == '.'), 0, 2.5);
        Assert.InRange(PerThousand(token => char.IsUpper(text[token.Start])), 26, 36);
        Assert.InRange(PerThousand(token => token.Kind == TokenKind.Number), 2, 8.8);
        Assert.InRange(PerThousand(token => token.Kind == TokenKind.Clitic), 0.6, 3.3);
        Assert.InRange(PerThousand(token => token.Kind == TokenKind.QuotationMark), 0.5, 5.2);
        Assert.InRange(PerThousand(token => text[token.Start] == ','), 5.5, 9.7);
        Assert.InRange(text.Count(c => c >= 0x80) * 1000.0 / text.Length, 0, 4.7);

        double PerThousand(Func<Token, bool> counts) => document.Tokens.Count(counts) * 1000.0 / text.Length;
    }

    [Fact]
    public void Half_non_ascii_news_is_what_it_says()
    {
        var text = NewsGenerator.HalfNonAscii(100_000);

        Assert.InRange(text.Count(c => c >= 0x80), 40_000, 60_000);
    }

    private static TBenchmarks SetUp<TBenchmarks>(TBenchmarks benchmarks)
        where TBenchmarks : StageBenchmarks
    {
        benchmarks.Setup();
        return benchmarks;
    }
}
