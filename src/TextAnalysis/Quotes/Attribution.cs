namespace TextAnalysis;

/// <summary>Who said a quote, and how that is known.</summary>
public sealed class Attribution
{
    internal Attribution(Entity? speaker, TextSpan? mention, AttributionRule rule, double confidence)
    {
        Speaker = speaker;
        Mention = mention;
        Rule = rule;
        Confidence = confidence;
    }

    /// <summary>The speaker, resolved to an entity; null for speakers without a name (<c>officials</c>, <c>witnesses</c>).</summary>
    public Entity? Speaker { get; }

    /// <summary>The words that name the speaker at this quote; null when no words do.</summary>
    public TextSpan? Mention { get; }

    /// <summary>The rule that found the speaker.</summary>
    public AttributionRule Rule { get; }

    /// <summary>The estimated probability, from 0 to 1, that the speaker is right.</summary>
    public double Confidence { get; }
}
