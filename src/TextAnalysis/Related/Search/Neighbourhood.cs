namespace TextAnalysis;

/// <summary>The articles likeliest to tell a query's story, which know names and words of it that the query does not have.</summary>
internal sealed class Neighbourhood
{
    private const int Size = 5;

    private readonly (JudgedCandidate Article, double Weight)[] _neighbours;

    /// <summary>Chooses the neighbours.</summary>
    /// <param name="candidates">Those to choose from, judged by themselves.</param>
    public Neighbourhood(IEnumerable<JudgedCandidate> candidates) => _neighbours =
    [
        .. candidates
            .OrderByDescending(c => c.LogOdds).ThenByDescending(c => c.Candidate.Score).ThenBy(c => c.Candidate.Id, StringComparer.Ordinal)
            .Take(Size)
            .Select(c => (c, RelatedModel.NeighbourWeight(c.LogOdds))),
    ];

    /// <summary>
    /// Gives how close the neighbours are to a candidate, from 0 to 1. One that is a neighbour itself cannot vouch for itself: it
    /// counts as being as close as the query or its closest fellow.
    /// </summary>
    public double NearnessOf(JudgedCandidate candidate)
    {
        double sum = 0, total = RelatedModel.NeighbourDoubt, own = 0, closest = Math.Min(1, candidate.Evidence[0]);
        foreach (var (neighbour, weight) in _neighbours)
        {
            total += weight;
            if (neighbour.Candidate == candidate.Candidate)
            {
                own = weight;
                continue;
            }
            var near = Math.Min(1, (double)neighbour.Terms.Dot(candidate.Terms) / TermVector.One);
            sum += weight * near;
            closest = Math.Max(closest, near);
        }
        return (sum + (own * closest)) / total;
    }
}
