using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Takes from an analysed article what the index compares: stemmed words, names, runs of words.</summary>
internal static class FeatureExtractor
{
    private const int ShingleLength = 4;
    private const int LongestWord = 40;

    public static ArticleFeatures Extract(ArticleAnalysis analysis)
    {
        var terms = new Dictionary<ulong, ArticleTerm>();
        var words = new List<ulong>();
        AddWords(analysis.Document, words, terms);
        if (analysis.Article is { TitleSpan: null, Title: { } title })
            AddWords(Document.Parse(title), words: null, terms, isTitle: true);
        AddNames(analysis, terms);
        return new ArticleFeatures
        {
            Terms = [.. terms.Values.OrderBy(t => t.Key)],
            Shingles = Shingle(words),
            Published = analysis.Article.Published,
        };
    }

    private static void AddWords(Document document, List<ulong>? words, Dictionary<ulong, ArticleTerm> terms, bool isTitle = false)
    {
        Span<char> word = stackalloc char[LongestWord];
        foreach (var paragraph in document.Paragraphs)
        {
            var (first, end) = (document.Sentences[paragraph.FirstSentence].FirstToken, document.Sentences[paragraph.EndSentence - 1].EndToken);
            foreach (var token in document.Tokens.AsSpan(first, end - first))
            {
                if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Hashtag or TokenKind.Handle)) continue;
                var text = document.TextOf(token);
                var length = Math.Min(text.Length, LongestWord);
                text[..length].ToLowerInvariant(word);
                if (!paragraph.IsTitle) words?.Add(TermKey.Of(ReasonKind.Term, word[..length]));
                if (StopWords.Contains(word[..length])) continue;
                length = PorterStemmer.Stem(word[..length]);
                Add(terms, TermKey.Of(ReasonKind.Term, word[..length]), ReasonKind.Term, text, isTitle || paragraph.IsTitle);
            }
        }
    }

    private static void AddNames(ArticleAnalysis analysis, Dictionary<ulong, ArticleTerm> terms)
    {
        foreach (var entity in analysis.Entities)
        {
            var kind = entity.Kind switch
            {
                EntityKind.Person => ReasonKind.Person,
                EntityKind.Place => ReasonKind.Place,
                _ => ReasonKind.Organization,
            };
            var key = KeyOfName(kind, entity.Place?.Name ?? entity.Name);
            terms[key] = new ArticleTerm(
                key, kind, entity.Name, terms.TryGetValue(key, out var known) ? known.Count + entity.Mentions.Length : entity.Mentions.Length, InTitle: false);
        }
    }

    /// <summary>Gives the key of a person's, place's or organisation's name, whatever its letter case.</summary>
    public static ulong KeyOfName(ReasonKind kind, string name) => TermKey.Of(kind, name.ToLowerInvariant());

    /// <summary>Gives the key of a word's stem; null for what is no word to compare.</summary>
    public static ulong? StemKey(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = Math.Min(text.Length, LongestWord);
        text[..length].ToLowerInvariant(word);
        if (!char.IsLetterOrDigit(word[0]) || StopWords.Contains(word[..length])) return null;
        return TermKey.Of(ReasonKind.Term, word[..PorterStemmer.Stem(word[..length])]);
    }

    private static void Add(Dictionary<ulong, ArticleTerm> terms, ulong key, ReasonKind kind, ReadOnlySpan<char> text, bool inTitle)
    {
        terms[key] = terms.TryGetValue(key, out var known)
            ? known with { Count = known.Count + 1, InTitle = known.InTitle || inTitle }
            : new ArticleTerm(key, kind, text.ToString(), 1, inTitle);
    }

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
