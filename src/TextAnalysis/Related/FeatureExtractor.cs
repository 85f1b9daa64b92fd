using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Takes from an analysed article what the index compares: stemmed words, names, days, runs of words.</summary>
internal sealed class FeatureExtractor
{
    private const int ShingleLength = 4;
    private const int LongestWord = 40;

    private readonly Dictionary<ulong, ArticleTerm> _terms = [];
    private readonly List<ulong> _words = [];

    /// <summary>Where each content word of the body begins, in text order.</summary>
    private readonly List<int> _starts = [];

    private FeatureExtractor() { }

    public static ArticleFeatures Extract(ArticleAnalysis analysis)
    {
        var extractor = new FeatureExtractor();
        if (analysis.Article is { TitleSpan: null, Title: { } title }) extractor.AddWords(Document.Parse(title), isTitle: true);
        extractor.AddWords(analysis.Document, isTitle: false);
        foreach (var entity in analysis.Entities) extractor.AddName(entity);
        foreach (var date in analysis.Dates) extractor.AddDays(date);
        return new ArticleFeatures
        {
            Terms = [.. extractor._terms.Values.OrderBy(t => t.Key)],
            Shingles = Shingle(extractor._words),
            Published = analysis.Article.Published,
        };
    }

    /// <summary>Gives the key of a person's, place's or organisation's name, whatever its letter case.</summary>
    public static ulong KeyOfName(TermKind kind, string name) => TermKey.Of(kind, name.ToLowerInvariant());

    /// <summary>Gives the key of a word's stem; null for what is no word to compare.</summary>
    public static ulong? StemKey(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = Math.Min(text.Length, LongestWord);
        text[..length].ToLowerInvariant(word);
        if (!char.IsLetterOrDigit(word[0]) || StopWords.Contains(word[..length])) return null;
        return TermKey.Of(TermKind.Word, word[..PorterStemmer.Stem(word[..length])]);
    }

    private void AddWords(Document document, bool isTitle)
    {
        Span<char> word = stackalloc char[LongestWord];
        foreach (var paragraph in document.Paragraphs)
        {
            var (first, end) = (document.Sentences[paragraph.FirstSentence].FirstToken, document.Sentences[paragraph.EndSentence - 1].EndToken);
            var inTitle = isTitle || paragraph.IsTitle;
            foreach (var token in document.Tokens.AsSpan(first, end - first))
            {
                if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Hashtag or TokenKind.Handle)) continue;
                var text = document.TextOf(token);
                var length = Math.Min(text.Length, LongestWord);
                text[..length].ToLowerInvariant(word);
                if (!inTitle) _words.Add(TermKey.Of(TermKind.Word, word[..length]));
                if (StopWords.Contains(word[..length])) continue;
                var key = IsYear(text) ? TermKey.Of(TermKind.Year, text) : TermKey.Of(TermKind.Word, word[..PorterStemmer.Stem(word[..length])]);
                Add(key, text, inTitle ? Prominence.OfTitle : Prominence.Of(_starts.Count));
                if (!inTitle) _starts.Add(token.Span.Start);
            }
        }
    }

    private void AddName(Entity entity)
    {
        var kind = entity.Kind switch
        {
            EntityKind.Person => TermKind.Person,
            EntityKind.Place => TermKind.Place,
            _ => TermKind.Organization,
        };
        double prominence = 0;
        foreach (var mention in entity.Mentions) prominence += ProminenceAt(mention.Span.Start);
        Add(KeyOfName(kind, entity.Place?.Name ?? entity.Name), entity.Name, prominence);
        // A person whom one paper names in full is a surname in another.
        if (kind == TermKind.Person && Surname(entity.Name) is { } surname && surname != entity.Name)
            Add(KeyOfName(kind, surname), surname, prominence);
    }

    private void AddDays(DateMention date)
    {
        var value = date.Value.AsSpan();
        if (TimexDay.DayOfYear(value) is { } day) Add(TermKey.Of(TermKind.Day, day.Key), day.Label, ProminenceAt(date.Span.Start));
        if (TimexDay.Weekday(value) is { } weekday) Add(TermKey.Of(TermKind.Weekday, weekday), weekday, ProminenceAt(date.Span.Start));
    }

    private double ProminenceAt(int start)
    {
        var at = _starts.BinarySearch(start);
        return Prominence.Of(at >= 0 ? at : ~at);
    }

    private void Add(ulong key, ReadOnlySpan<char> text, double prominence) =>
        _terms[key] = _terms.TryGetValue(key, out var known)
            ? known with { Prominence = known.Prominence + prominence }
            : new ArticleTerm(key, text.ToString(), prominence);

    private static string? Surname(string name) =>
        PersonName.Parse(name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } person
            ? string.Join(' ', person.Parts.Skip(person.SurnameStart).Select(part => part.Text))
            : null;

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length == 4 && (text.StartsWith("19") || text.StartsWith("20")) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    private static ImmutableArray<ulong> Shingle(List<ulong> words)
    {
        var shingles = new SortedSet<ulong>();
        for (var i = 0; i + ShingleLength <= words.Count || (i == 0 && words.Count > 0); i++)
        {
            ulong hash = 0;
            for (var j = i; j < Math.Min(i + ShingleLength, words.Count); j++)
                hash = TermKey.Mix(hash + words[j]);
            shingles.Add(hash);
        }
        return [.. shingles];
    }
}
