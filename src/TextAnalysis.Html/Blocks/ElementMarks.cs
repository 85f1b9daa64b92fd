using System.Buffers;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>What an element's attributes tell: whether it is hidden, and whether it may name a date or an author.</summary>
internal readonly record struct ElementMarks(bool IsHidden, bool IsMetadata)
{
    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["author", "byline", "vcard", "full-name", "fn", "date", "time", "publish", "posted"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an element's attributes, once.</summary>
    public static ElementMarks Of(IElement element)
    {
        var (isHidden, isMetadata) = (false, false);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            switch (attribute.LocalName)
            {
                case "hidden":
                    isHidden = true;
                    break;
                case "style":
                    isHidden |= HidesBy(attribute.Value);
                    break;
                case "itemprop" or "rel":
                    isMetadata = true;
                    break;
                case "class":
                    isMetadata = isMetadata || attribute.Value.AsSpan().ContainsAny(Names);
                    break;
            }
        }
        return new ElementMarks(isHidden, isMetadata);
    }

    private static bool HidesBy(string style) =>
        style.Contains("display", StringComparison.OrdinalIgnoreCase)
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
