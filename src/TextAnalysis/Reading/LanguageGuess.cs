namespace TextAnalysis;

/// <summary>Whether a text is English, the one language this library reads.</summary>
/// <param name="IsEnglish">Whether English is likelier than another language.</param>
/// <param name="Confidence">How sure that is, from 0.5 (a coin's toss, as for an empty text) to 1.</param>
public readonly record struct LanguageGuess(bool IsEnglish, double Confidence)
{
    // Some hundred words are enough to tell.
    private const int EnoughText = 4_000;

    /// <summary>Characters read at once of a longer body, at even distances: an article may begin or end in another language.</summary>
    private const int Sample = 400;

    /// <summary>From here on a text counts as another language's, and nothing is looked for in it.</summary>
    private const double Sure = 0.9;

    // How often a word in small letters is of each kind, in English and in other languages: log of the one over the other.
    private static readonly double English = Math.Log(0.42 / 0.05);
    private static readonly double Foreign = Math.Log(0.01 / 0.25);
    private static readonly double Neither = Math.Log(0.57 / 0.70);

    /// <summary>Words in small letters that a paragraph of prose has; the lines of a table have fewer.</summary>
    private const int ProseWords = 8;

    /// <summary>Texts given to an English analyser mostly are English; headlines have few small words.</summary>
    private const double Prior = 1.5;

    /// <summary>Words of one text depend on each other: each counts for half.</summary>
    private const double Independence = 0.5;

    /// <summary>Letters of a word written without spaces between words, as in Chinese.</summary>
    private const int LettersOfWord = 2;

    /// <summary>Whether the text is so surely in another language that what was found in it would be invented.</summary>
    internal bool IsSurelyForeign => !IsEnglish && Confidence >= Sure;

    /// <summary>Gives the guess as words.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{(IsEnglish ? "English" : "not English")} ({Confidence:P0})");

    /// <summary>Judges an article's body by its function words and its letters, as naive Bayes does.</summary>
    /// <remarks>
    /// Only words in small letters count, and words that tell nothing only in prose: a table of results, a list of names or of ingredients
    /// has no function words either, and is none the less English.
    /// </remarks>
    internal static LanguageGuess Of(Article article)
    {
        var length = 0L;
        foreach (var span in article.Body) length += span.Length;
        var distance = Math.Max(Sample, length * Sample / EnoughText);
        var (evidence, words) = (0.0, 0);
        var passed = 0L;
        foreach (var span in article.Body)
        {
            var paragraph = span.In(article.Text);
            var neither = 0;
            for (var i = 0; i < paragraph.Length; i++)
            {
                var place = (passed + i) % distance;
                if (place >= Sample)
                {
                    i = (int)Math.Min(paragraph.Length, i + distance - place) - 1;
                    continue;
                }
                if (!char.IsLetter(paragraph[i])) continue;
                var start = i;
                while (i < paragraph.Length && char.IsLetter(paragraph[i])) i++;
                var isCut = start > 0 && char.IsLetter(paragraph[start - 1]);
                if (isCut || char.IsUpper(paragraph[start]) && IsLatin(paragraph[start])) continue;
                var weight = Weigh(paragraph[start..i]);
                evidence += weight;
                if (weight == 0) neither++;
                else words++;
            }
            passed += paragraph.Length;
            if (neither < ProseWords || paragraph[^1] is not ('.' or '!' or '?')) continue;
            evidence += neither * Neither;
            words += neither;
        }
        if (words == 0) return new LanguageGuess(true, 0.5);
        var english = 1 / (1 + Math.Exp(-Prior - Independence * evidence));
        return new LanguageGuess(english >= 0.5, Math.Max(english, 1 - english));
    }

    private static double Weigh(ReadOnlySpan<char> word)
    {
        if (!IsLatin(word[0])) return Foreign * (char.IsLower(word[0]) ? 1 : Math.Max(1, word.Length / LettersOfWord));
        return FunctionWord.Is(word) ? English : ForeignWord.Is(word) ? Foreign : 0;
    }

    private static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
}
