using System.Runtime.InteropServices;

namespace TextAnalysis.Training;

/// <summary>
/// Precision, recall and F1 of found bodies in 4-grams of words, averaged over pages: the measure of the article extraction
/// benchmark of Scrapinghub (2020).
/// </summary>
internal sealed class BodyScore
{
    private double _found, _wrong, _missed;

    public double Precision => 100 * _found / (_found + _wrong);

    public double Recall => 100 * _found / (_found + _missed);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public double Add(string gold, string body)
    {
        var (want, got) = (Grams(gold), Grams(body));
        double right = want.Sum(pair => Math.Min(pair.Value, got.GetValueOrDefault(pair.Key)));
        double wrong = got.Values.Sum() - right, missed = want.Values.Sum() - right, all = right + wrong + missed;
        if (all == 0) return 1;
        (_found, _wrong, _missed) = (_found + right / all, _wrong + wrong / all, _missed + missed / all);
        return right / all;
    }

    /// <summary>Gives the words of a text: runs of letters, digits and low lines.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_')) i++;
            if (i > start) words.Add(text[start..i]);
            else i++;
        }
        return words;
    }

    private static Dictionary<string, int> Grams(string text)
    {
        var words = WordsOf(text);
        var grams = new Dictionary<string, int>();
        if (words.Count == 0) return grams;
        for (var i = 0; i < Math.Max(1, words.Count - 3); i++)
            CollectionsMarshal.GetValueRefOrAddDefault(grams, string.Join(' ', words.Skip(i).Take(4)), out _)++;
        return grams;
    }
}
