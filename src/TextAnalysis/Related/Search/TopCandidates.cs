namespace TextAnalysis;

/// <summary>Keeps the best candidates seen: the highest scores and, among equal scores, the ids that sort first.</summary>
internal sealed class TopCandidates(int capacity)
{
    private readonly PriorityQueue<Candidate, Candidate> _queue = new(Math.Min(capacity, 1024), new WorstFirst());

    /// <summary>The score below which no candidate can get in any more.</summary>
    public long Threshold => _queue.Count < capacity ? 1 : _queue.Peek().Score;

    public void Add(Candidate candidate)
    {
        if (_queue.Count < capacity) _queue.Enqueue(candidate, candidate);
        else if (Compare(candidate, _queue.Peek()) < 0) _queue.DequeueEnqueue(candidate, candidate);
    }

    /// <summary>Gives the candidates, the best first.</summary>
    public Candidate[] ToSorted()
    {
        var sorted = _queue.UnorderedItems.Select(i => i.Element).ToArray();
        Array.Sort(sorted, Compare);
        return sorted;
    }

    /// <summary>Puts the better candidate first.</summary>
    public static int Compare(Candidate a, Candidate b) =>
        a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Id, b.Id);

    private sealed class WorstFirst : IComparer<Candidate>
    {
        public int Compare(Candidate a, Candidate b) => TopCandidates.Compare(b, a);
    }
}
