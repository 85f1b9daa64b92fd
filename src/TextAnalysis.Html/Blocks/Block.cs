using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>A block of visible text of a page, as a browser would set it on lines of its own.</summary>
/// <param name="Span">Where it stands in the rendered page.</param>
/// <param name="Element">The element that holds it.</param>
/// <param name="LinkedCharacters">How many of its characters are links.</param>
/// <param name="IsInFigure">Whether it stands in a picture's figure, which means in its caption.</param>
internal readonly record struct Block(TextSpan Span, IElement Element, int LinkedCharacters, bool IsInFigure)
{
    // Read when the block is made: SmartReader takes the page apart later.
    private readonly IElement? _parent = Element.ParentElement;
    private readonly IElement? _grandparent = Element.ParentElement?.ParentElement;

    /// <summary>Whether the elements of two blocks are siblings, or one step further apart.</summary>
    public bool IsBeside(in Block other) =>
        _parent is not null && (_parent == other._parent || _parent == other._grandparent)
        || _grandparent is not null && (_grandparent == other._parent || _grandparent == other._grandparent);
}
