using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>Tells what blocks are by their elements, their class names and their links.</summary>
internal sealed class BlockRoles
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

    private readonly Dictionary<IElement, ElementNames> _names = new(ReferenceEqualityComparer.Instance as IEqualityComparer<IElement>);

    private BlockRoles()
    {
    }

    /// <summary>Gives the role of each block.</summary>
    public static BlockRole[] Of(RenderedPage page)
    {
        var roles = new BlockRoles();
        return [.. page.Blocks.Select(block => roles.Of(block, page.Text))];
    }

    private BlockRole Of(in Block block, string text)
    {
        var line = block.Span.In(text);
        var name = block.Element.LocalName;
        if (IsNamed(block.Element, Reach, ElementNames.Furniture)) return BlockRole.Furniture;
        if (block.IsInFigure || IsNamed(block.Element, CaptionReach, ElementNames.Caption)) return BlockRole.Caption;
        if (name is not ("p" or "li") && IsNamed(block.Element, Reach, ElementNames.Picture)) return BlockRole.Caption;
        if (line.Length < LongestByline && IsNamed(block.Element, Reach, ElementNames.Byline)) return BlockRole.Byline;
        if (name == "h1") return BlockRole.Headline;
        if (name is "li" or "h2" or "h3" or "h4" && block.LinkedCharacters >= LinkShare * line.Length) return BlockRole.Link;
        if (block.LinkedCharacters >= LabelledLinkShare * line.Length && line[..Math.Min(line.Length, LongestLabel)].Contains(':')) return BlockRole.Link;
        if (IsDateline(line)) return BlockRole.Dateline;
        return block.LinkedCharacters < ItemLinkShare * line.Length && IsInItem(block.Element) ? BlockRole.Item : BlockRole.Text;
    }

    /// <summary>Whether a line is there for the date, or for nothing but the time of day, as in live blogs.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line) =>
        line.Length < LongestDateline && new PageDateParser(line).TryFind(0, out var date) && date.Span.Length > DatelineShare * line.Length
        || PageTime.After(line, 0, out var end) is not null && end == line.Length;

    private static bool IsInItem(IElement element)
    {
        var at = element;
        for (var reach = ItemReach; at is not null && reach > 0; at = at.ParentElement, reach--)
            if (at.LocalName is "li" or "td" or "th" or "dt" or "dd" or "pre") return true;
        return false;
    }

    private bool IsNamed(IElement element, int reach, ElementNames names)
    {
        for (var at = element; at is not null && reach > 0; at = at.ParentElement, reach--)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, at, out var isKnown);
            if (!isKnown) known = ElementNaming.Of(at);
            if ((known & names) != 0) return true;
        }
        return false;
    }
}
