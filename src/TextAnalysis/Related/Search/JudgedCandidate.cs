namespace TextAnalysis;

/// <summary>A candidate with what is known of whether it tells the query's story.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Evidence">The measures of <see cref="StoryEvidence"/>.</param>
/// <param name="LogOdds">The log-odds that it tells the story.</param>
/// <param name="Neighbours">How close the query's neighbours are to it.</param>
internal readonly record struct JudgedCandidate(Candidate Candidate, double[] Evidence, double LogOdds, double Neighbours);
