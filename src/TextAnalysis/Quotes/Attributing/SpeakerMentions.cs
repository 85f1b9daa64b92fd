using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>The entities' mentions by token, in text order.</summary>
internal sealed class SpeakerMentions
{
    private readonly int[] _mentionAt;
    private Dictionary<string, Entity?>? _bySurname;

    public SpeakerMentions(QuoteContext context, ImmutableArray<Entity> entities)
    {
        Entities = entities;
        _mentionAt = new int[context.Count];
        _mentionAt.AsSpan().Fill(-1);
        var mentions = new List<(int Start, int End, int Entity)>();
        for (var i = 0; i < entities.Length; i++)
            foreach (var mention in entities[i].Mentions) mentions.Add((mention.Span.Start, mention.Span.End, i));
        mentions.Sort();
        var token = 0;
        foreach (var (start, end, entity) in mentions)
        {
            while (token < context.Count && context.Document.Tokens[token].End <= start) token++;
            var last = token;
            while (last < context.Count && context.Document.Tokens[last].Start < end) _mentionAt[last++] = InOrder.Count;
            if (last > token) InOrder.Add((entity, token, last));
        }
    }

    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The mentions, in text order.</summary>
    public List<(int Entity, int First, int End)> InOrder { get; } = [];

    /// <summary>The entity that a token helps to name, or null.</summary>
    public Entity? At(int token) =>
        (uint)token < (uint)_mentionAt.Length && _mentionAt[token] >= 0 ? Entities[InOrder[_mentionAt[token]].Entity] : null;

    /// <summary>Index just past the name that a token is part of; 0 where it is part of none.</summary>
    public int EndAt(int token) => _mentionAt[token] >= 0 ? InOrder[_mentionAt[token]].End : 0;

    /// <summary>The person with that last name; null for none, or for more than one.</summary>
    public Entity? Namesake(ReadOnlySpan<char> surname)
    {
        if (_bySurname is null)
        {
            _bySurname = new Dictionary<string, Entity?>(StringComparer.OrdinalIgnoreCase);
            foreach (var entity in Entities)
                if (entity.Kind == EntityKind.Person && !_bySurname.TryAdd(entity.Name[(entity.Name.LastIndexOf(' ') + 1)..], entity))
                    _bySurname[entity.Name[(entity.Name.LastIndexOf(' ') + 1)..]] = null;
        }
        return _bySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out var person) ? person : null;
    }

    /// <summary>How many mentions begin before a token.</summary>
    public int CountBefore(int token)
    {
        int low = 0, high = InOrder.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (InOrder[middle].First < token) low = middle + 1; else high = middle;
        }
        return low;
    }
}
