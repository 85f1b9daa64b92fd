using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace TextAnalysis.Html;

/// <summary>What SmartReader, a port of Mozilla's Readability, takes for the article: one vote for each block.</summary>
internal static class ReadabilityVote
{
    /// <summary>Marks the elements that hold blocks, so that they are known again after SmartReader has rebuilt the page.</summary>
    private const string Mark = "data-block";

    /// <summary>
    /// Pages of more elements, deeper text or more siblings are left to the classifier alone: SmartReader asks each element for all of its
    /// text and each node for its next one again and again, and its time grows faster than the page. News pages have a tenth of either.
    /// </summary>
    private const int MostElements = 30_000;
    private const long MostCost = 30_000_000;

    /// <summary>Gives a flag for each block. The document is changed: read all else of it before.</summary>
    public static bool[] Of(IHtmlDocument document, RenderedPage page, Uri? url)
    {
        var blocks = page.Blocks;
        var votes = new bool[blocks.Count];
        if (page.Elements > MostElements || page.Cost > MostCost) return votes;
        var holders = new Dictionary<IElement, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<IElement>);
        var holderOf = new int[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!holders.TryGetValue(blocks[i].Element, out var number))
            {
                number = holders.Count;
                holders.Add(blocks[i].Element, number);
                blocks[i].Element.SetAttribute(Mark, number.ToString(CultureInfo.InvariantCulture));
            }
            holderOf[i] = number;
        }
        var kept = new bool[holders.Count];
        using (var reader = new Reader(url?.AbsoluteUri ?? "https://localhost/", document))
        {
            // Whether the page looks readable, and what it says of itself, is not asked here.
            (reader.DisableJSONLD, reader.MinScoreReaderable) = (true, -1);
            reader.AddCustomOperationEnd(content =>
            {
                Collect(content, kept);
                // SmartReader would write down the content, as HTML and as text, in time that grows with the square of its elements.
                content.TextContent = "";
            });
            try
            {
                reader.GetArticle();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // Readability is one voice among others: without it the classifier decides alone.
                Array.Clear(kept);
            }
        }
        for (var i = 0; i < votes.Length; i++) votes[i] = kept[holderOf[i]];
        return votes;
    }

    private static void Collect(IElement content, bool[] kept)
    {
        Array.Clear(kept);
        foreach (var element in content.QuerySelectorAll($"[{Mark}]"))
        {
            if (int.TryParse(element.GetAttribute(Mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && (uint)number < (uint)kept.Length) kept[number] = true;
        }
    }
}
