namespace TextAnalysis;

/// <summary>
/// What a document says of a run of capitals wherever it stands: the mean, over its places, of the probabilities that its tokens
/// are outside of names or in one of each kind. Where a place sees it otherwise, its scores are moved towards the mean.
/// </summary>
internal sealed class RunConsensus
{
    /// <summary>How far scores move: 0 not at all, 1 as if the mean had been the place's own opinion.</summary>
    private const double Pull = 0.6;

    /// <summary>Added to probabilities before their logarithms are compared, so that certainty has bounds.</summary>
    private const double Floor = 0.01;

    private const int Kinds = 4, Lanes = 8;

    private readonly NameRegions _regions;
    private readonly int[] _groups;
    private readonly int[] _ownStarts;
    private readonly List<(int Sums, int Count)> _members = [];
    private readonly double[] _own;
    private readonly double[] _sums;

    public RunConsensus(NameFeatures features)
    {
        _regions = features.Regions;
        _groups = new int[_regions.Runs.Count];
        _ownStarts = new int[_regions.Runs.Count];
        var groups = new Dictionary<ulong, int>(_groups.Length);
        var (own, sums) = (0, 0);
        for (var number = 0; number < _groups.Length; number++)
        {
            var run = _regions.Runs[number];
            var key = 0UL;
            for (var i = run.First; i < run.End; i++) key = NameHash.Append(key, (ulong)features.Words[i].KeyId);
            _ownStarts[number] = own;
            own += run.Length * Kinds;
            if (groups.TryGetValue(key, out var group))
            {
                _members[group] = _members[group] with { Count = _members[group].Count + 1 };
            }
            else
            {
                groups[key] = group = _members.Count;
                _members.Add((sums, 1));
                sums += run.Length * Kinds;
            }
            _groups[number] = group;
        }
        _own = new double[own];
        _sums = new double[sums];
    }

    /// <summary>Whether a token belongs to a run that the document has elsewhere too.</summary>
    private bool IsRepeated(int token, out int number) => (number = _regions.RunOf(token)) >= 0 && _members[_groups[number]].Count > 1;

    /// <summary>Takes in what a decoder thinks of its stretch.</summary>
    public void Add(CapitalRun region, NameDecoder decoder)
    {
        var isOutside = decoder.IsPlainlyOutside();
        for (var token = region.First; token < region.End; token++)
        {
            if (!IsRepeated(token, out var number)) continue;
            var own = Own(token, number);
            var all = All(token, number);
            own[0] = isOutside ? 1 : 0;
            for (var label = 0; !isOutside && label < NameLabels.Count; label++) own[KindOf(label)] += decoder.Probability(token - region.First, label);
            for (var kind = 0; kind < Kinds; kind++) all[kind] += own[kind];
        }
    }

    /// <summary>Whether some token of a stretch is likelier something else by the mean than by itself.</summary>
    public bool Disputes(CapitalRun region)
    {
        for (var token = region.First; token < region.End; token++)
            if (IsRepeated(token, out var number) && Likeliest(Own(token, number)) != Likeliest(All(token, number))) return true;
        return false;
    }

    /// <summary>Moves the scores of a stretch, eight a token, towards the mean.</summary>
    public void Adjust(CapitalRun region, Span<int> scores)
    {
        for (var token = region.First; token < region.End; token++)
        {
            if (!IsRepeated(token, out var number)) continue;
            var own = Own(token, number);
            var all = All(token, number);
            var count = _members[_groups[number]].Count;
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var kind = KindOf(label);
                var change = Pull * PortableMath.Log(((all[kind] / count) + Floor) / (own[kind] + Floor));
                scores[((token - region.First) * Lanes) + label] += (int)Math.Round(change / NameModel.Scale);
            }
        }
    }

    private Span<double> Own(int token, int number) => _own.AsSpan(_ownStarts[number] + ((token - _regions.Runs[number].First) * Kinds), Kinds);

    private Span<double> All(int token, int number) =>
        _sums.AsSpan(_members[_groups[number]].Sums + ((token - _regions.Runs[number].First) * Kinds), Kinds);

    private static int KindOf(int label) => label == 0 ? 0 : 1 + (int)NameLabels.KindOf(label);

    private static int Likeliest(ReadOnlySpan<double> kinds)
    {
        var best = 0;
        for (var kind = 1; kind < Kinds; kind++)
            if (kinds[kind] > kinds[best]) best = kind;
        return best;
    }
}
