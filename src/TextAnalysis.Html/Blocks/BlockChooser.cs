using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>Decides which blocks of a page are the article's body.</summary>
/// <remarks>
/// SmartReader finds the element that holds the article well, and keeps too much of what lies inside of it: its recall is 97.5, its
/// precision 93.8. So the body is what it keeps, less captions, galleries, datelines, the headline and lists of links. Where it took
/// a list or the comments for the article, the classifier of page text decides. Learning the choice from blocks (boosted trees, logistic regression) did worse on
/// pages left out: 95.1 to 95.7 against 96.3, as there are only 88 pages to learn from.
/// </remarks>
internal static class BlockChooser
{
    /// <summary>How many elements up a class name tells what a block is.</summary>
    private const int CaptionReach = 3;
    private const int PictureReach = 2;
    private const int BylineReach = 2;
    private const int LongestByline = 150;

    /// <summary>A date makes up this much of a line that is there for the date.</summary>
    private const double DatelineShare = 0.5;
    private const int LongestDateline = 80;
    private const double LinkShare = 0.9;

    /// <summary>SmartReader is believed unless the other classifier found more words than this, and it has less than this part of them.</summary>
    private const int LeastProse = 60;
    private const double LeastShared = 0.2;

    private static readonly string[] CaptionNames = ["caption", "credit"];
    private static readonly string[] BylineNames = ["byline"];
    private static readonly string[] PictureNames = ["photo", "image", "gallery", "slideshow"];

    /// <summary>Gives a flag for each block.</summary>
    /// <param name="page">The rendered page.</param>
    /// <param name="spans">Its blocks' places.</param>
    /// <param name="votes">What SmartReader keeps.</param>
    /// <param name="roles">What each block is, read before SmartReader changed the document.</param>
    /// <param name="statistics">What was counted in the blocks.</param>
    public static bool[] Choose(RenderedPage page, TextSpan[] spans, bool[] votes, BlockRole[] roles, out LineStatistics[] statistics)
    {
        var body = BodyFinder.Find(page.Text, spans, LineModel.English, out statistics);
        if (IsMistaken(votes, body, statistics)) return body;
        for (var i = 0; i < body.Length; i++) body[i] = votes[i] && roles[i] == BlockRole.Text;
        return body;
    }

    /// <summary>Whether SmartReader took something else for the article: a list, a table, the comments, or nothing.</summary>
    private static bool IsMistaken(bool[] votes, bool[] body, LineStatistics[] statistics)
    {
        int prose = 0, shared = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (!body[i]) continue;
            prose += statistics[i].Prose;
            if (votes[i]) shared += statistics[i].Prose;
        }
        return prose > LeastProse && shared < LeastShared * prose;
    }

    /// <summary>Tells what each block is by its elements, their class names and its links.</summary>
    public static BlockRole[] RolesOf(RenderedPage page) => [.. page.Blocks.Select(block => RoleOf(block, page.Text))];

    private static BlockRole RoleOf(Block block, string text)
    {
        var line = block.Span.In(text);
        if (HasAncestor(block.Element, "FIGCAPTION", "FIGURE") || IsNamed(block.Element, CaptionReach, CaptionNames)) return BlockRole.Caption;
        if (block.Element.NodeName is not ("P" or "LI") && IsNamed(block.Element, PictureReach, PictureNames)) return BlockRole.Caption;
        if (line.Length < LongestByline && IsNamed(block.Element, BylineReach, BylineNames)) return BlockRole.Byline;
        if (block.Element.NodeName == "H1") return BlockRole.Headline;
        if (block.Element.NodeName is "LI" or "H2" or "H3" or "H4" && block.LinkedCharacters >= LinkShare * line.Length) return BlockRole.Link;
        var isDateline = line.Length < LongestDateline && new PageDateParser(line).TryFind(0, out var date) && date.Span.Length > DatelineShare * line.Length;
        return isDateline ? BlockRole.Dateline : BlockRole.Text;
    }

    private static bool HasAncestor(IElement element, string first, string second)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (at.NodeName == first || at.NodeName == second) return true;
        return false;
    }

    private static bool IsNamed(IElement element, int reach, string[] names)
    {
        for (var at = element; at is not null && reach > 0; at = at.ParentElement, reach--)
        {
            foreach (var name in names)
            {
                if (at.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
                    || at.Id?.Contains(name, StringComparison.OrdinalIgnoreCase) == true) return true;
            }
        }
        return false;
    }
}
