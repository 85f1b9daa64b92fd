namespace TextAnalysis.Tests.Articles;

public sealed partial class ArticleTests
{
    [Fact]
    public void Quotes_have_the_right_words()
    {
        var rate = new Rate();
        foreach (var (slug, quote, begins, ends) in AllQuotes())
            rate.Add(begins.Count > 0 && ends.Count > 0, $"{slug}: {quote} was {(begins.Count == 0 ? "not found" : begins[0].Content)}");
        rate.AssertAtLeast(0.92);
    }

    [Fact]
    public void Quotes_that_are_found_have_the_right_speaker()
    {
        var right = new Rate();
        var notWrong = new Rate();
        foreach (var (slug, quote, begins, ends) in AllQuotes())
        {
            var speakers = begins.Concat(ends).ToList();
            if (begins.Count == 0 || ends.Count == 0) continue;
            var miss = $"{slug}: {quote} was said by {string.Join(" | ", speakers.Select(Speaker).Distinct())}";
            right.Add(begins.Any(q => IsSpeaker(quote.Speaker, q)) && ends.Any(q => IsSpeaker(quote.Speaker, q)), miss);
            // Words without a name ("a spokesman") are an honest answer; another name is not, be it a part of the right one.
            notWrong.Add(speakers.All(q => q.Speaker is null || q.Speaker.Name == quote.Speaker), miss);
        }
        right.AssertAtLeast(0.82);
        notWrong.AssertAtLeast(0.95);
    }

    [Fact]
    public void Indirect_quotes_that_are_found_are_expected_ones()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
        {
            var text = analysis.Article.Text;
            var passages = expected.Quotes.Select(q => text.IndexOf(q.From, StringComparison.Ordinal)).ToList();
            foreach (var quote in analysis.Quotes.Where(q => q.Kind == QuoteKind.Indirect && q.AttributedTo is not null))
                rate.Add(passages.Any(start => quote.Span.Start <= start && start < quote.Span.End), $"{slug}: {quote.AttributedTo}: {quote.Content}");
        }
        rate.AssertAtLeast(0.91);
    }

    /// <summary>Every quote of every article with the quotes found that begin where it does and the first after them that ends like it.</summary>
    private static IEnumerable<(string Slug, ExpectedQuote Quote, List<Quote> Begins, List<Quote> Ends)> AllQuotes()
    {
        foreach (var (slug, expected, analysis) in All())
            foreach (var quote in expected.Quotes)
            {
                // A quote that goes on after its cue may be one quote in two parts or two quotes: both ends have to be right.
                var begins = analysis.Quotes.Where(q => Begins(q.Content, quote.From)).ToList();
                var ends = analysis.Quotes
                    .SkipWhile(q => !begins.Contains(q))
                    .Where(q => Trim(q.Content).EndsWith(Trim(quote.To), StringComparison.Ordinal))
                    .Take(1).ToList();
                yield return (slug, quote, begins, ends);
            }

        static string Trim(string text) => text.TrimEnd('.', ',', '!', '?', ' ', '”', '"', '’', '\'');
    }

    private static bool Begins(string content, string from) =>
        content.StartsWith(from, StringComparison.Ordinal) || content.StartsWith("that " + from, StringComparison.Ordinal);

    /// <summary>A bare mention may go on behind its noun: "(a study)" is also "a study of nurses".</summary>
    private static bool IsSpeaker(string? expected, Quote quote) =>
        expected is ['(', .. var words, ')'] && quote.Speaker is null
            ? quote.AttributedTo is { } mention && (mention + ' ').StartsWith(words + ' ', StringComparison.Ordinal)
            : Speaker(quote) == expected;

    private static string? Speaker(Quote quote) =>
        quote.Speaker?.Name ?? (quote.AttributedTo is { } words ? $"({words})" : null);
}
