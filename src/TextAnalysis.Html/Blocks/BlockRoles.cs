using System.Buffers;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>Tells what blocks are by their elements, their class names and their links.</summary>
internal static class BlockRoles
{
    /// <summary>How many elements up a class name tells what a block is; further up it names whole regions, the article too.</summary>
    private const int CaptionReach = 3;
    private const int Reach = 2;
    private const int ItemReach = 3;
    private const int LongestByline = 150;

    /// <summary>A date makes up this much of a line that is there for the date.</summary>
    private const double DatelineShare = 0.5;
    private const int LongestDateline = 80;
    private const double LinkShare = 0.9;
    private const double ItemLinkShare = 0.5;

    /// <summary>"Read more: ", "Related: " before a link to another story; the label may be linked or not.</summary>
    private const double LabelledLinkShare = 0.6;
    private const int LongestLabel = 20;

    private static readonly SearchValues<string> CaptionNames = Names("caption", "credit");
    private static readonly SearchValues<string> BylineNames = Names("byline");
    private static readonly SearchValues<string> PictureNames = Names("photo", "image", "gallery", "slideshow");

    /// <summary>What stylesheets call the parts of a page that surround or interrupt an article.</summary>
    private static readonly SearchValues<string> FurnitureNames = Names(
        "newsletter", "promo", "disclaimer", "disclosure", "copyright", "subscri", "signup", "sign-up", "sponsor", "advert", "share", "social",
        "comment", "author-", "breadcrumb", "recirc", "recommend", "related", "-cta", "dateline", "timestamp");

    /// <summary>Gives the role of each block.</summary>
    public static BlockRole[] Of(RenderedPage page) => [.. page.Blocks.Select(block => Of(block, page.Text))];

    private static BlockRole Of(in Block block, string text)
    {
        var line = block.Span.In(text);
        var name = block.Element.NodeName;
        if (IsNamed(block.Element, Reach, FurnitureNames)) return BlockRole.Furniture;
        if (IsInFigure(block.Element) || IsNamed(block.Element, CaptionReach, CaptionNames)) return BlockRole.Caption;
        if (name is not ("P" or "LI") && IsNamed(block.Element, Reach, PictureNames)) return BlockRole.Caption;
        if (line.Length < LongestByline && IsNamed(block.Element, Reach, BylineNames)) return BlockRole.Byline;
        if (name == "H1") return BlockRole.Headline;
        if (name is "LI" or "H2" or "H3" or "H4" && block.LinkedCharacters >= LinkShare * line.Length) return BlockRole.Link;
        if (block.LinkedCharacters >= LabelledLinkShare * line.Length && line[..Math.Min(line.Length, LongestLabel)].Contains(':')) return BlockRole.Link;
        if (IsDateline(line)) return BlockRole.Dateline;
        return block.LinkedCharacters < ItemLinkShare * line.Length && IsInItem(block.Element) ? BlockRole.Item : BlockRole.Text;
    }

    /// <summary>Whether a line is there for the date, or for nothing but the time of day, as in live blogs.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line) =>
        line.Length < LongestDateline && new PageDateParser(line).TryFind(0, out var date) && date.Span.Length > DatelineShare * line.Length
        || PageTime.After(line, 0, out var end) is not null && end == line.Length;

    /// <summary>A figure holds a picture and its caption; but some hold a table, a quotation or code.</summary>
    private static bool IsInFigure(IElement element)
    {
        var isContent = false;
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.NodeName == "FIGCAPTION" || at.NodeName == "FIGURE" && !isContent) return true;
            isContent |= at.NodeName is "TABLE" or "BLOCKQUOTE" or "PRE";
        }
        return false;
    }

    private static bool IsInItem(IElement element)
    {
        var at = element;
        for (var reach = ItemReach; at is not null && reach > 0; at = at.ParentElement, reach--)
            if (at.NodeName is "LI" or "TD" or "TH" or "DT" or "DD" or "PRE") return true;
        return false;
    }

    private static bool IsNamed(IElement element, int reach, SearchValues<string> names)
    {
        for (var at = element; at is not null && reach > 0; at = at.ParentElement, reach--)
            if (at.ClassName.AsSpan().ContainsAny(names) || at.Id.AsSpan().ContainsAny(names)) return true;
        return false;
    }

    private static SearchValues<string> Names(params ReadOnlySpan<string> names) => SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
}
