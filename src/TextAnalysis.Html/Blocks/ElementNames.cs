namespace TextAnalysis.Html;

/// <summary>What the class or the id of an element says that it is.</summary>
[Flags]
internal enum ElementNames
{
    None = 0,
    Caption = 1,
    Byline = 2,
    Picture = 4,

    /// <summary>One of the parts of a page that surround or interrupt an article.</summary>
    Furniture = 8,
}
