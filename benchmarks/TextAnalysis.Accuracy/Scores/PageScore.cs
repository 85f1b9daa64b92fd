using System.Text;
using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Pages: precision, recall and F1 of the body's 4-grams of words, each page counting the same.</summary>
internal static class PageScore
{
    private const int GramLength = 4;

    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        double right = 0, wrong = 0, missed = 0;
        foreach (var row in gold)
        {
            var want = Grams(Rows.Text(row, "body")!);
            var got = Grams(output.TryGetValue(Rows.Text(row, "id")!, out var found) ? Rows.Text(found, "body") ?? "" : "");
            double common = want.Sum(gram => Math.Min(gram.Value, got.GetValueOrDefault(gram.Key)));
            var (extra, lost) = (got.Values.Sum() - common, want.Values.Sum() - common);
            var all = common + extra + lost;
            if (all == 0) continue;
            right += common / all;
            wrong += extra / all;
            missed += lost / all;
        }
        return [.. Figure.Of("body", PrecisionRecall.From(right, wrong, missed)), new("pages", gold.Count)];
    }

    private static Dictionary<string, int> Grams(string text)
    {
        var words = Words(text);
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Count == 0) return grams;
        for (var i = 0; i < Math.Max(1, words.Count - GramLength + 1); i++)
        {
            var gram = string.Join(' ', words.Skip(i).Take(GramLength));
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }
        return grams;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_') word.Append(rune);
            else Flush();
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length == 0) return;
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
