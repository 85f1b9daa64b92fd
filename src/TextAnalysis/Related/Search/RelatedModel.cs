namespace TextAnalysis;

/// <summary>How likely two articles tell the same story: a logistic function of two kinds of evidence, its weights set on articles of known events.</summary>
internal static class RelatedModel
{
    private const double Intercept = -4.5;
    private const double TermsWeight = 20;
    private const double NeighboursWeight = 12;

    /// <summary>What a closest article has a say from on: below, it is about something else.</summary>
    private const double LeastNeighbour = 0.1;

    /// <summary>How close to its story an article that is itself one of the closest is taken to be: it cannot vouch for itself.</summary>
    public const double OwnPart = 0.3;

    public static double Score(double terms, double neighbours) =>
        1 / (1 + Math.Exp(-(Intercept + (TermsWeight * terms) + (NeighboursWeight * neighbours))));

    public static double NeighbourWeight(double terms)
    {
        var above = Math.Max(0, terms - LeastNeighbour);
        return above * above;
    }
}
