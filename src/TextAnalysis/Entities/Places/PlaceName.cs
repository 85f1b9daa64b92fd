namespace TextAnalysis;

/// <summary>A place's name in an article, with what it may stand for.</summary>
internal sealed class PlaceName(ulong key, PlaceDistinction distinction)
{
    public const int MostCandidates = 24;

    private const int MostSiblings = 8;

    private List<PlaceName>? _siblings;

    public ulong Key { get; } = key;

    /// <summary>Offset of the first mention in the text.</summary>
    public int Start { get; init; }

    /// <summary>Offset behind the first mention.</summary>
    public int End { get; init; }

    /// <summary>What tells it apart from others of its key.</summary>
    public PlaceDistinction Distinction { get; } = distinction;

    /// <summary>The most prominent places of that name, only those that a comma leaves.</summary>
    public List<GazetteerPlace> Candidates { get; } = [];

    /// <summary>Names it is listed with: <c>Paktika and Khost</c>.</summary>
    public IReadOnlyList<PlaceName> Siblings => _siblings ?? (IReadOnlyList<PlaceName>)[];

    /// <summary>A word beside the name that tells the kind: <c>province</c>, <c>river</c>.</summary>
    public PlaceFeature? Cue { get; set; }

    /// <summary>How many mentions have an article before them that no city has: <c>the Yukon</c>.</summary>
    public int Articles { get; set; }

    /// <summary>Whether they tell that no city is meant, if the name can be something else.</summary>
    public bool HasArticle => 2 * Articles > Mentions.Count && Candidates.Exists(place => !place.IsCity);

    /// <summary>Indexes of the mentions, in text order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>The place chosen, as an index into <see cref="Candidates"/>; -1 for none.</summary>
    public int Choice { get; set; } = -1;

    public double Confidence { get; set; }

    public GazetteerPlace? Chosen => Choice < 0 ? null : Candidates[Choice];

    /// <summary>Lists two names with each other, each with a bounded number of others.</summary>
    public static void Join(PlaceName one, PlaceName other)
    {
        if (one == other || one.Siblings.Count >= MostSiblings || other.Siblings.Count >= MostSiblings || (one._siblings?.Contains(other) ?? false)) return;
        (one._siblings ??= []).Add(other);
        (other._siblings ??= []).Add(one);
    }
}
