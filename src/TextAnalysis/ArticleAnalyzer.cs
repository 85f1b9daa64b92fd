namespace TextAnalysis;

/// <summary>
/// Turns articles into analyses. Build it once and share it: it is immutable, deterministic and safe for any number of threads.
/// </summary>
public sealed partial class ArticleAnalyzer
{
    private static readonly Lazy<ArticleAnalyzer> LazyEnglish = new(() => new ArticleAnalyzer(new AnalyzerOptions()));

    private readonly EntityRecognizer _recognizer;
    private readonly KnownNameAutomaton _knownNames;
    private readonly EntityMerger _merger;
    private readonly DateRecognizer _dates;
    private readonly QuoteFinder _quotes;

    /// <summary>Makes an analyzer for English with options of your own.</summary>
    /// <param name="options">What to do differently from <see cref="English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A known name is null, empty or has too many words, or its kind is none there is.</exception>
    public ArticleAnalyzer(AnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _recognizer = new EntityRecognizer();
        _knownNames = new KnownNameAutomaton(options.KnownNames);
        _merger = new EntityMerger(_knownNames.Names);
        _dates = new DateRecognizer(options.DateOrder);
        _quotes = new QuoteFinder(QuoteModel.English);
    }

    /// <summary>The analyzer for English with default options.</summary>
    public static ArticleAnalyzer English => LazyEnglish.Value;

    /// <summary>Reads and analyses the text of a scraped page.</summary>
    /// <param name="page">The page's visible text, clutter and all; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public ArticleAnalysis Analyze(string page) => Analyze(ArticleReader.Read(page));

    /// <summary>Analyses an article; one that is surely not English comes back with nothing found, see <see cref="ArticleAnalysis.Language"/>.</summary>
    /// <param name="article">The article, from <see cref="ArticleReader"/>, <see cref="Article.FromText"/> or a companion package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleAnalysis Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = Document.Parse(article);
        var language = LanguageGuess.Of(article);
        if (language.IsSurelyForeign) return new ArticleAnalysis(article, document, [], [], [], language);
        var names = _recognizer.Recognize(document);
        var entities = _merger.Merge(document, _knownNames.Override(document, names));
        var dates = _dates.Recognize(document, entities, article.Published);
        var quotes = _quotes.Find(document, entities);
        return new ArticleAnalysis(article, document, entities, dates, quotes, language);
    }
}
