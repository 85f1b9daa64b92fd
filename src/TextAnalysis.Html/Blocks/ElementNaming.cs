using System.Buffers;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>Reads what stylesheets call the parts of a page.</summary>
internal static class ElementNaming
{
    private static readonly (ElementNames Meaning, SearchValues<string> Names)[] Tables =
    [
        (ElementNames.Caption, Names("caption", "credit")),
        (ElementNames.Byline, Names("byline")),
        (ElementNames.Picture, Names("photo", "image", "gallery", "slideshow")),
        (ElementNames.Furniture, Names(
            "newsletter", "promo", "disclaimer", "disclosure", "copyright", "subscri", "signup", "sign-up", "sponsor", "advert", "share", "social",
            "comment", "author-", "breadcrumb", "recirc", "recommend", "related", "-cta", "dateline", "timestamp")),
    ];

    /// <summary>Reads an element's class and id.</summary>
    public static ElementNames Of(IElement element) => Of(element.ClassName) | Of(element.Id);

    private static ElementNames Of(ReadOnlySpan<char> text)
    {
        var meaning = ElementNames.None;
        if (text.IsEmpty) return meaning;
        foreach (var (name, names) in Tables) if (text.ContainsAny(names)) meaning |= name;
        return meaning;
    }

    private static SearchValues<string> Names(params ReadOnlySpan<string> names) => SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
}
