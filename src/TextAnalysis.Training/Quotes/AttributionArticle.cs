using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>An article of the attribution corpus.</summary>
internal sealed record AttributionArticle(string Id, string Text, GoldQuote[] Quotes)
{
    /// <summary>Reads a file of one JSON object a line.</summary>
    public static IEnumerable<AttributionArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new AttributionArticle(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("quotes").EnumerateArray().Select(GoldQuote.Read)]);
        }
    }
}

/// <summary>An attribution as annotated.</summary>
internal sealed record GoldQuote(string Kind, TextSpan[] Parts, TextSpan? Speaker, string? Cue, bool IsSpeech, int Words)
{
    /// <summary>Whether the corpus itself counts it as speech.</summary>
    public bool IsPlainSpeech { get; } = IsSpeech;

    public int Start => Parts[0].Start;

    public int End => Parts[^1].End;

    public static GoldQuote Read(JsonElement json) => new(
        json.GetProperty("kind").GetString()!,
        [.. json.GetProperty("parts").EnumerateArray().Select(p => new TextSpan(p[0].GetInt32(), p[1].GetInt32()))],
        json.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } s
            ? new TextSpan(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()) : null,
        json.GetProperty("cue").GetString(),
        json.GetProperty("speechLike").GetBoolean(),
        json.GetProperty("words").GetInt32());

    /// <summary>Where the cue stands: its occurrence outside of the content that is nearest to content and speaker.</summary>
    public TextSpan? FindCue(string text)
    {
        if (string.IsNullOrEmpty(Cue)) return null;
        var low = Math.Max(0, Math.Min(Start, Speaker?.Start ?? Start) - 250);
        var high = Math.Min(text.Length, Math.Max(End, Speaker?.End ?? End) + 250);
        TextSpan? best = null;
        var bestDistance = int.MaxValue;
        for (var at = low; at < high; at++)
        {
            at = text.IndexOf(Cue, at, high - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) break;
            var span = new TextSpan(at, at + Cue.Length);
            if (char.IsLetter(Cue[0]) && at > 0 && char.IsLetter(text[at - 1])) continue;
            if (char.IsLetter(Cue[^1]) && span.End < text.Length && char.IsLetter(text[span.End])) continue;
            if (Parts.Any(p => p.Overlaps(span)) || Speaker is { } s && s.Overlaps(span)) continue;
            var distance = Parts.Min(p => Gap(p, span)) * 2 + (Speaker is { } speaker ? Gap(speaker, span) : 0);
            if (distance < bestDistance) (best, bestDistance) = (span, distance);
        }
        return best;
    }

    private static int Gap(TextSpan a, TextSpan b) => a.End <= b.Start ? b.Start - a.End : b.End <= a.Start ? a.Start - b.End : 0;
}
