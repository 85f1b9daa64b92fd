using TextAnalysis;

// Published natively and run by CI: the whole analysis works without a JIT. Exit code 0 when the answer is right.
const string Text =
    """
    Leeds bridge to open in May

    Mayor Jo Ames said on Monday that the bridge in Leeds will open in May. "We can't wait any longer," she told reporters.
    The work cost £3.5m.
    """;

var analysis = ArticleAnalyzer.English.Analyze(Article.FromText(Text, published: new DateOnly(2026, 11, 24)));
var document = analysis.Document;
var words = document.Tokens.Select(token => token.Span.In(Text).ToString()).ToArray();

var failures = new List<string>();
Check(document.Paragraphs.Length >= 2, "paragraphs");
Check(words.Contains("n't") && words.Contains("3.5") && !words.Contains("can't"), "tokens");
Check(document.Sentences.Length is >= 3 and <= 5, "sentences");
Check(document.Tokens.Any(token => token.PartOfSpeech == PartOfSpeech.Verb), "parts of speech");
Check(analysis.Entities.All(entity => entity.Mentions.All(mention => mention.Span.In(Text).Length > 0)), "mentions lie in the text");

foreach (var failure in failures) Console.Error.WriteLine($"wrong: {failure}");
Console.WriteLine($"{document}; {analysis.Entities.Length} entities, {analysis.Dates.Length} dates, {analysis.Quotes.Length} quotes");
return failures.Count == 0 ? 0 : 1;

void Check(bool condition, string what)
{
    if (!condition) failures.Add(what);
}
