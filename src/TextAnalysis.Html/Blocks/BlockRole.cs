namespace TextAnalysis.Html;

/// <summary>What a block is for, as its markup shows.</summary>
internal enum BlockRole
{
    Text,
    Caption,
    Headline,
    Byline,
    Link,
    Dateline,
}
