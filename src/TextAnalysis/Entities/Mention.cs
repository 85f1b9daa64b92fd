namespace TextAnalysis;

/// <summary>One place in the text where an entity is named.</summary>
public sealed class Mention
{
    internal Mention(TextSpan span, string text, double confidence)
    {
        Span = span;
        Text = text;
        Confidence = confidence;
    }

    /// <summary>Where the name stands in <see cref="Article.Text"/>; without titles and possessives.</summary>
    public TextSpan Span { get; }

    /// <summary>The name as it stands there.</summary>
    public string Text { get; }

    /// <summary>The estimated probability, from 0 to 1, that span and kind are both right.</summary>
    public double Confidence { get; }

    /// <summary>Gives the name with its span.</summary>
    public override string ToString() => $"{Text} {Span}";
}
