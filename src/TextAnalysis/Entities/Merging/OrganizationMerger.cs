namespace TextAnalysis;

/// <summary>
/// Decides which mentions of organisations are one: by name and list, by what stands in brackets behind a name, by acronym,
/// by the name without its place (<c>Supreme Court</c>), its company form (<c>Toyota</c>) or by its head word (<c>the Court</c>).
/// </summary>
/// <remarks>Linear: of the organisations that share a key, at most <see cref="MostRivals"/> are compared.</remarks>
internal sealed class OrganizationMerger
{
    private const int MostRivals = 16;

    private readonly Document _document;
    private readonly EntityLexicon _lexicon;
    private readonly List<OrganizationCluster> _all = [];
    private readonly Dictionary<ulong, List<OrganizationCluster>> _byBase = [];
    private readonly Dictionary<int, OrganizationCluster> _byNumber = [];
    private readonly Dictionary<ulong, List<OrganizationCluster>> _byAcronym = [];
    private readonly Dictionary<ulong, List<OrganizationCluster>> _byFirstWord = [];
    private readonly Dictionary<ulong, List<OrganizationCluster>> _byHead = [];

    public OrganizationMerger(Document document, EntityLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
    }

    /// <summary>Groups the mentions of organisations among <paramref name="mentions"/>, which are in text order.</summary>
    public List<NameGroup> Group(IReadOnlyList<NameMention> mentions)
    {
        var names = new OrganizationName?[mentions.Count];
        var clusters = new OrganizationCluster?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Organization) continue;
            names[i] = OrganizationName.Parse(_document, mentions[i], _lexicon);
            if (names[i] is not { Words.Count: > 1 } name) continue;
            clusters[i] = FindNamed(name) ?? Create(name);
            Learn(clusters[i]!, name);
        }
        for (var i = 0; i + 1 < mentions.Count; i++)
            if (names[i] is { } outer && names[i + 1] is { } inner && IsBracketed(mentions[i], mentions[i + 1])) LinkAlias(outer, inner, clusters, i);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (names[i] is not { } name) continue;
            var cluster = clusters[i] ?? FindShort(name) ?? CreateShort(name);
            cluster.LastMention = i;
            cluster.Group.Mentions.Add(i);
        }
        return [.. _all.Select(c => c.Group).Where(g => g.Mentions.Count > 0)];
    }

    /// <summary>Whether the second mention stands in brackets right behind the first: <c>World Food Programme (WFP)</c>.</summary>
    private bool IsBracketed(NameMention first, NameMention second) =>
        second.FirstToken == first.EndToken + 1
        && _document.TextOf(_document.Tokens[first.EndToken]) is "("
        && second.EndToken < _document.Tokens.Length
        && _document.TextOf(_document.Tokens[second.EndToken]) is ")";

    private void LinkAlias(OrganizationName outer, OrganizationName inner, OrganizationCluster?[] clusters, int index)
    {
        var (known, alias) = inner.Words.Count == 1 ? (clusters[index], inner) : (clusters[index + 1], outer);
        if (known is null || alias.Words.Count != 1 || !SharesInitial(known, alias)) return;
        Index(_byBase, alias.BaseKey, known);
        clusters[inner.Words.Count == 1 ? index + 1 : index] = known;
    }

    // "Reuters (AP)" are two; the letters of an acronym come from the name, in most languages its first one too.
    private static bool SharesInitial(OrganizationCluster known, OrganizationName alias)
    {
        var letter = LetterFolding.Fold(alias.Words[0][0]);
        return known.Names.Exists(n => n.Words.Any(w => LetterFolding.Fold(w[0]) == letter));
    }

    private OrganizationCluster? FindNamed(OrganizationName name)
    {
        if (name.Entry is { Number: not 0 } entry && _byNumber.TryGetValue(entry.Number, out var known) && known.AcceptsQualifier(name)) return known;
        return LastOf(_byBase, name.BaseKey, c => c.AcceptsQualifier(name));
    }

    private OrganizationCluster? FindShort(OrganizationName name)
    {
        if (FindNamed(name) is { } known) return known;
        if (name.IsAcronym && LastOf(_byAcronym, name.BaseKey, c => c.MayBe(name)) is { } spelledOut) return spelledOut;
        if (name.IsGenericHead) return LastOf(_byHead, name.BaseKey, c => c.AcceptsQualifier(name));
        return LastOf(_byFirstWord, name.BaseKey, c => c.IsShortenedBy(name))
            ?? (name is { Words.Count: 1, Entry: null } ? LastOf(_byHead, name.BaseKey, c => c.AcceptsQualifier(name)) : null);
    }

    private static OrganizationCluster? LastOf(
        Dictionary<ulong, List<OrganizationCluster>> index, ulong key, Func<OrganizationCluster, bool> accepts)
    {
        if (!index.TryGetValue(key, out var clusters)) return null;
        OrganizationCluster? best = null;
        for (var i = clusters.Count - 1; i >= Math.Max(0, clusters.Count - MostRivals); i--)
            if ((best is null || clusters[i].LastMention > best.LastMention) && accepts(clusters[i])) best = clusters[i];
        return best;
    }

    private OrganizationCluster Create(OrganizationName name)
    {
        var cluster = new OrganizationCluster(name);
        _all.Add(cluster);
        return cluster;
    }

    private OrganizationCluster CreateShort(OrganizationName name)
    {
        var cluster = Create(name);
        Learn(cluster, name);
        return cluster;
    }

    private void Learn(OrganizationCluster cluster, OrganizationName name)
    {
        if (!cluster.TryAdd(name)) return;
        Index(_byBase, name.BaseKey, cluster);
        if (name.Key != name.BaseKey) Index(_byBase, name.Key, cluster);
        if (name.Entry is { Number: not 0 } entry) _byNumber.TryAdd(entry.Number, cluster);
        if (name.Words.Count < 2) return;
        if (name.ShortKey is var part and not 0) Index(_byBase, part, cluster);
        foreach (var acronym in name.AcronymKeys()) Index(_byAcronym, acronym, cluster);
        Index(_byFirstWord, NameKey.Of(name.Words[0]), cluster);
        Index(_byHead, NameKey.Of(name.Head), cluster);
    }

    private static void Index(Dictionary<ulong, List<OrganizationCluster>> index, ulong key, OrganizationCluster cluster)
    {
        if (!index.TryGetValue(key, out var clusters)) index[key] = clusters = [];
        if (clusters.Count == 0 || clusters[^1] != cluster) clusters.Add(cluster);
    }
}
