using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Canonical speakers: who is meant by the pronoun or description at a quote. Gold/speakers.tsv holds article, offsets and the
/// name that a reader who had seen no output chose; - where the article names nobody, "; " between two who speak together.
/// </summary>
internal static class SpeakerScore
{
    private static readonly Lazy<ILookup<string, string[]>> Gold = new(() =>
    {
        using var stream = typeof(SpeakerScore).Assembly.GetManifestResourceStream("speakers.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToLookup(cells => cells[0]);
    });

    // Lower bounds of the classes of confidence that are compared with how often the name is right.
    private static readonly double[] Confidences = [0, 0.6, 0.8, 0.95];

    /// <summary>
    /// Shares of all cases: right (the name, or none where there is none), null (no name where there is one, or the mention not
    /// found), wrong (another name).
    /// </summary>
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var (cases, found, right, wrong) = (0, 0, 0, 0);
        var named = new int[Confidences.Length];
        var namedRight = new int[Confidences.Length];
        foreach (var row in gold)
        {
            foreach (var cells in Gold.Value[Rows.Text(row, "id")!])
            {
                cases++;
                var (start, end) = (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
                var speaker = Rows.List(output, row, "quotes").Select(quote => Rows.Field(quote, "speaker"))
                    .FirstOrDefault(s => s is { } at && Rows.Number(at, "start") < end && Rows.Number(at, "end") > start);
                if (speaker is not { } said) continue;
                found++;
                var name = Rows.Text(said, "name");
                var isRight = name is null ? cells[3] == "-" : IsSame(name, cells[3]);
                if (isRight) right++;
                else if (name is not null) wrong++;
                if (name is null) continue;
                var level = Array.FindLastIndex(Confidences, least => Rows.Field(said, "confidence")!.Value.GetDouble() >= least);
                named[level]++;
                if (isRight) namedRight[level]++;
            }
        }
        if (cases == 0) yield break;
        yield return new Figure("cases", cases);
        yield return new Figure("found", found);
        yield return new Figure("right", 100.0 * right / cases);
        yield return new Figure("null", 100.0 * (cases - right - wrong) / cases);
        yield return new Figure("wrong", 100.0 * wrong / cases);
        for (var i = 0; i < Confidences.Length; i++)
        {
            var name = FormattableString.Invariant($"confidence from {Confidences[i]}");
            yield return new Figure($"{name}, named", named[i]);
            if (named[i] > 0) yield return new Figure($"{name}, right", 100.0 * namedRight[i] / named[i]);
        }
    }

    // One form of a name holds the other (Obama, Barack Obama; Wells Fargo, Wells Fargo Bank). The same last word is not enough:
    // two spouses share it, and so do two campaigns.
    private static bool IsSame(string name, string gold)
    {
        var (a, b) = (Words(name), Words(gold));
        return a.Length > 0 && b.Length > 0 && (a.All(b.Contains) || b.All(a.Contains)) && !gold.Contains(';', StringComparison.Ordinal);
    }

    // Without accents and case: Jose is José.
    private static string Fold(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    private static string[] Words(string name) =>
        [.. Fold(name).Split([' ', '.', ',', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "jr" or "sr"))];
}
