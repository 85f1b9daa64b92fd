namespace TextAnalysis;

/// <summary>Whether a text is English, the one language this library reads.</summary>
/// <param name="IsEnglish">Whether English is likelier than another language.</param>
/// <param name="Confidence">How sure that is, from 0.5 (a coin's toss, as for an empty text) to 1.</param>
public readonly record struct LanguageGuess(bool IsEnglish, double Confidence)
{
    private const int EnoughText = 20_000;

    /// <summary>How often a word of running text is one of ours, in English and in other languages, which share "a", "in", "no".</summary>
    private const double ShareInEnglish = 0.33;
    private const double ShareElsewhere = 0.06;

    /// <summary>Texts given to an English analyser mostly are English; headlines have few small words.</summary>
    private const double Prior = 1.5;

    /// <summary>Words of one text depend on each other: each counts for half.</summary>
    private const double Independence = 0.5;

    /// <summary>Gives the guess as words.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{(IsEnglish ? "English" : "not English")} ({Confidence:P0})");

    /// <summary>Judges an article's body by the share of English function words, as naive Bayes does.</summary>
    internal static LanguageGuess Of(Article article)
    {
        int words = 0, function = 0, seen = 0;
        foreach (var span in article.Body)
        {
            var paragraph = span.In(article.Text);
            for (var i = 0; i < paragraph.Length && seen < EnoughText; i++, seen++)
            {
                if (!char.IsLetter(paragraph[i])) continue;
                var start = i;
                while (i < paragraph.Length && char.IsLetter(paragraph[i])) i++;
                seen += i - start;
                words++;
                if (FunctionWord.Is(paragraph[start..i])) function++;
            }
        }
        if (words == 0) return new LanguageGuess(true, 0.5);
        var evidence = function * Math.Log(ShareInEnglish / ShareElsewhere)
            + (words - function) * Math.Log((1 - ShareInEnglish) / (1 - ShareElsewhere));
        var english = 1 / (1 + Math.Exp(-Prior - Independence * evidence));
        return new LanguageGuess(english >= 0.5, Math.Max(english, 1 - english));
    }
}
