namespace TextAnalysis.Html;

/// <summary>What a block is for, as its markup shows.</summary>
internal enum BlockRole
{
    Text,

    /// <summary>An entry of a list, a cell of a table, a line of a listing: the line classifier, trained on prose, knows little of them.</summary>
    Item,

    Caption,
    Headline,
    Byline,
    Link,
    Dateline,

    /// <summary>Whatever a class name tells apart from the article: appeals, advertisements, share buttons, author boxes.</summary>
    Furniture,
}
