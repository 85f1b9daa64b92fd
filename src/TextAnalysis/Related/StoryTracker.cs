using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TextAnalysis;

/// <summary>
/// Groups a stream of articles into stories, each article once, as it comes (single-pass clustering, after J. Allan et al., "On-line
/// New Event Detection and Tracking", SIGIR 1998): it joins the story that its closest articles agree on, or begins one.
/// Safe for many readers beside one writer.
/// </summary>
public sealed class StoryTracker
{
    private const int NeighbourCount = 5;

    private readonly Lock _writing = new();
    private readonly double _threshold;
    private volatile State _state = new(
        ImmutableDictionary.Create<string, Story>(StringComparer.Ordinal), ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Makes a tracker without stories.</summary>
    /// <param name="threshold">
    /// How likely, from 0 to 1, an article must tell a story to join it; higher values make more and narrower stories.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not between 0 and 1.</exception>
    public StoryTracker(double threshold = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        _threshold = threshold;
    }

    /// <summary>The articles of all stories, to be searched; add articles to the tracker, not to it.</summary>
    internal ArticleIndex Articles { get; } = new();

    /// <summary>The stories, ordered by id.</summary>
    public IEnumerable<Story> Stories => _state.Stories.Values.OrderBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>Puts an article into a story.</summary>
    /// <param name="id">The caller's id of the article; it must be new.</param>
    /// <param name="analysis">The analysed article.</param>
    /// <returns>The story, with the article.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream has an article with this id.</exception>
    public Story Add(string id, ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        lock (_writing)
        {
            var state = _state;
            if (state.StoryOfArticle.ContainsKey(id)) throw new ArgumentException($"The stream has an article '{id}'.", nameof(id));
            var storyId = Closest(state, Articles.FindRelated(analysis, NeighbourCount)) ?? id;
            var story = state.Stories.TryGetValue(storyId, out var known) ? known with { Articles = known.Articles.Add(id) } : new Story(id, [id]);
            Articles.Add(id, analysis);
            _state = new State(state.Stories.SetItem(story.Id, story), state.StoryOfArticle.Add(id, story.Id));
            return story;
        }
    }

    /// <summary>Gives the story of an article.</summary>
    /// <param name="articleId">The id under which the article was added.</param>
    /// <param name="story">The story as it is now.</param>
    /// <returns>Whether the stream has the article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articleId"/> is null.</exception>
    public bool TryGetStory(string articleId, [NotNullWhen(true)] out Story? story)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        var state = _state;
        story = state.StoryOfArticle.TryGetValue(articleId, out var id) ? state.Stories[id] : null;
        return story is not null;
    }

    /// <summary>
    /// Gives the story that the closest articles agree on: the one with the greatest sum of scores. A single close article of a large
    /// story would chain stories together, so the mean of the story's articles found has to reach the threshold too.
    /// </summary>
    private string? Closest(State state, ImmutableArray<RelatedArticle> neighbours)
    {
        var best = neighbours.GroupBy(n => state.StoryOfArticle[n.Id], StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Sum: g.Sum(n => n.Score), Mean: g.Average(n => n.Score)))
            .OrderByDescending(g => g.Sum).ThenBy(g => g.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Id is not null && best.Mean >= _threshold ? best.Id : null;
    }

    private sealed record State(ImmutableDictionary<string, Story> Stories, ImmutableDictionary<string, string> StoryOfArticle);
}
