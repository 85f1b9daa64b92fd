using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>The forms in which an article names an entity.</summary>
internal static class NameForms
{
    /// <summary>Gives the distinct forms: the canonical name first, the others in order of appearance.</summary>
    /// <param name="mentions">The entity's mentions.</param>
    /// <param name="canonical">The canonical name, where it is known; else it is the fullest form.</param>
    public static List<string> Of(ImmutableArray<Mention>.Builder mentions, string? canonical)
    {
        var forms = new List<string>();
        var seen = new Dictionary<ulong, int>();
        foreach (var mention in mentions)
        {
            var text = Collapse(mention.Text);
            var key = NameKey.Of(text);
            if (!seen.TryGetValue(key, out var index))
            {
                seen.Add(key, forms.Count);
                forms.Add(text);
            }
            // A headline's capitals give way to the body's spelling.
            else if (IsShouted(forms[index]) && !IsShouted(text)) forms[index] = text;
        }
        if (canonical is not null)
        {
            forms.RemoveAll(f => f == canonical);
            forms.Insert(0, canonical);
            return forms;
        }
        var best = 0;
        for (var i = 1; i < forms.Count; i++)
            if (Fullness(forms[i]) > Fullness(forms[best])) best = i;
        var fullest = forms[best];
        forms.RemoveAt(best);
        forms.Insert(0, fullest);
        return forms;
    }

    /// <summary>Letters count, capitals of a headline or an acronym for less.</summary>
    private static int Fullness(string form) => 2 * form.Count(char.IsLetter) - (IsShouted(form) ? form.Length : 0);

    private static bool IsShouted(string form) => !form.Any(char.IsLower);

    /// <summary>A name that runs over a line break is written on one line.</summary>
    public static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny("\n\r\t\u00A0") && !text.Contains("  ", StringComparison.Ordinal)) return text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
