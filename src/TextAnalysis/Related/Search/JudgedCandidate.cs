namespace TextAnalysis;

/// <summary>A candidate with what is known of whether it tells the query's story.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Evidence">The measures of <see cref="StoryEvidence"/>.</param>
/// <param name="LogOdds">The log-odds that it tells the story.</param>
/// <param name="Neighbours">How close the query's neighbours are to it.</param>
internal readonly record struct JudgedCandidate(Candidate Candidate, TermVector Terms, double[] Evidence, double LogOdds, double Neighbours)
{
    /// <summary>Judges a candidate by itself, before the query's neighbours are known.</summary>
    public static JudgedCandidate ByItself(Query query, Candidate candidate, RelatedModel model)
    {
        var terms = candidate.Terms;
        var evidence = new double[StoryEvidence.Count];
        StoryEvidence.Measure(query, terms, candidate.Score, evidence);
        return new JudgedCandidate(candidate, terms, evidence, model.LogOdds(evidence), 0);
    }

    /// <summary>Judges it anew, with how close the query's neighbours are to it.</summary>
    public JudgedCandidate Among(Neighbourhood neighbours, RelatedModel model)
    {
        var near = neighbours.NearnessOf(this);
        return this with { Neighbours = near, LogOdds = model.LogOdds(Evidence, near) };
    }
}
