using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>The forms in which an article names its entities, one entity after the other.</summary>
internal sealed class NameForms
{
    /// <summary>A larger table is not emptied for the next entity but let go, as emptying takes as long as the table is large.</summary>
    private const int MostKept = 64;

    private readonly List<string> _forms = [];
    private Dictionary<ulong, int> _seen = [];

    /// <summary>Gives the distinct forms: the canonical name first, the others in order of appearance.</summary>
    /// <param name="mentions">The entity's mentions.</param>
    /// <param name="canonical">The canonical name, where it is known; else it is the fullest form.</param>
    /// <returns>A view that the next call overwrites.</returns>
    public ReadOnlySpan<string> Of(ImmutableArray<Mention>.Builder mentions, string? canonical)
    {
        _forms.Clear();
        if (_seen.Count > MostKept) _seen = [];
        else _seen.Clear();
        foreach (var mention in mentions)
        {
            var text = Collapse(mention.Text);
            if (_seen.TryAdd(NameKey.Of(text), _forms.Count)) _forms.Add(text);
            // A headline's capitals give way to the body's spelling.
            else if (_seen[NameKey.Of(text)] is var index && IsShouted(_forms[index]) && !IsShouted(text)) _forms[index] = text;
        }
        if (canonical is null)
        {
            var best = 0;
            for (var i = 1; i < _forms.Count; i++)
                if (Fullness(_forms[i]) > Fullness(_forms[best])) best = i;
            canonical = _forms[best];
        }
        _forms.RemoveAll(form => form == canonical);
        _forms.Insert(0, canonical);
        return CollectionsMarshal.AsSpan(_forms);
    }

    /// <summary>Letters count, capitals of a headline or an acronym for less.</summary>
    private static int Fullness(string form)
    {
        var letters = 0;
        foreach (var c in form)
            if (char.IsLetter(c)) letters++;
        return (2 * letters) - (IsShouted(form) ? form.Length : 0);
    }

    private static bool IsShouted(string form)
    {
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>A name that runs over a line break is written on one line.</summary>
    public static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny("\n\r\t\u00A0") && !text.Contains("  ", StringComparison.Ordinal)) return text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
