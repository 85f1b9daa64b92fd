namespace TextAnalysis.Html;

/// <summary>What an element does to the visible text, and what else it is looked at for.</summary>
[Flags]
internal enum ElementKind
{
    /// <summary>A block: text before, in and after it stands on lines of its own.</summary>
    None = 0,
    Inline = 1,

    /// <summary>An inline element whose text is a link.</summary>
    Link = 2,
    Hidden = 4,

    /// <summary>What is in it counts for the size of the page alone.</summary>
    Closed = 8,
    Figure = 16,
    Caption = 32,

    /// <summary>What is the article's own although it stands in a figure.</summary>
    Content = 64,

    /// <summary>It may say something of the article beside the text.</summary>
    Metadata = 128,

    /// <summary>Its text is code or data: whoever looks for the page's text throws it out first.</summary>
    Code = 256,

    /// <summary>Its lines are broken where its text says so.</summary>
    Preformatted = 512,
}
