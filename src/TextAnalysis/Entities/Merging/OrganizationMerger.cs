namespace TextAnalysis;

/// <summary>
/// Decides which mentions of organisations are one: by name and list, by what stands in brackets behind a name or is said to be another, by acronym,
/// by the name without its place (<c>Supreme Court</c>), its company form (<c>Halden</c>) or by its head word (<c>the Court</c>).
/// </summary>
internal sealed class OrganizationMerger
{
    private readonly Document _document;
    private readonly EntityLexicon _lexicon;
    private readonly List<OrganizationCluster> _all = [];
    private readonly RivalIndex<OrganizationCluster> _byBase = new();
    private readonly Dictionary<int, OrganizationCluster> _byNumber = [];
    private readonly RivalIndex<OrganizationCluster> _byAcronym = new();
    private readonly RivalIndex<OrganizationCluster> _byFirstWord = new();
    private readonly RivalIndex<OrganizationCluster> _byHead = new();

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
        {
            if (names[i] is not { } outer || names[i + 1] is not { } inner) continue;
            if (BracketedNames.IsBracketed(_document, mentions[i], mentions[i + 1])) LinkAlias(outer, inner, clusters, i, isCalled: false);
            else if (CalledNames.IsCalled(_document, mentions[i], mentions[i + 1])) LinkAlias(outer, inner, clusters, i, isCalled: true);
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            if (names[i] is not { } name) continue;
            var cluster = clusters[i] ?? FindShort(name) ?? CreateShort(name);
            cluster.LastMention = i;
            cluster.Group.Mentions.Add(i);
        }
        return [.. _all.Select(c => c.Group).Where(g => g.Mentions.Count > 0)];
    }

    private void LinkAlias(OrganizationName outer, OrganizationName inner, OrganizationCluster?[] clusters, int index, bool isCalled)
    {
        var (known, alias) = inner.Words.Count == 1 ? (clusters[index], inner) : (clusters[index + 1], outer);
        if (known is null || alias.Words.Count != 1 || !known.MayBe(alias)) return;
        if (!(isCalled && alias.IsAcronym) && !known.Names.Exists(name => Abbreviation.IsOf(alias, name))) return;
        _byBase.Add(alias.BaseKey, known);
        clusters[inner.Words.Count == 1 ? index + 1 : index] = known;
    }

    private OrganizationCluster? FindNamed(OrganizationName name)
    {
        if (name.Entry is { Number: not 0 } entry && _byNumber.TryGetValue(entry.Number, out var known) && known.AcceptsQualifier(name)) return known;
        return LastOf(_byBase, name.BaseKey, c => c.AcceptsQualifier(name))
            ?? (name.BareKey is var bare and not 0 ? LastOf(_byBase, bare, c => c.AcceptsQualifier(name) && c.MayBe(name)) : null);
    }

    private OrganizationCluster? FindShort(OrganizationName name)
    {
        if (FindNamed(name) is { } known) return known;
        if ((name.IsAcronym || name.IsSpokenAcronym) && LastOf(_byAcronym, name.BaseKey, c => c.MayBe(name)) is { } spelledOut) return spelledOut;
        if (name.IsGenericHead) return LastOf(_byHead, name.BaseKey, c => c.AcceptsQualifier(name));
        return LastOf(_byFirstWord, name.BaseKey, c => c.IsShortenedBy(name))
            ?? (name is { Words.Count: 1, Entry: null } ? LastOf(_byHead, name.BaseKey, c => c.AcceptsQualifier(name)) : null);
    }

    private static OrganizationCluster? LastOf(RivalIndex<OrganizationCluster> index, ulong key, Func<OrganizationCluster, bool> accepts)
    {
        OrganizationCluster? best = null;
        var clusters = index.Latest(key);
        for (var i = clusters.Length - 1; i >= 0; i--)
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
        _byBase.Add(name.BaseKey, cluster);
        if (name.Key != name.BaseKey) _byBase.Add(name.Key, cluster);
        if (name.Entry is { Number: not 0 } entry) _byNumber.TryAdd(entry.Number, cluster);
        if (name.Words.Count < 2) return;
        if (name.ShortKey is var part and not 0) _byBase.Add(part, cluster);
        if (name.BareKey is var bare and not 0) _byBase.Add(bare, cluster);
        var (capitals, all) = name.AcronymKeys();
        if (capitals != 0) _byAcronym.Add(capitals, cluster);
        if (all != capitals) _byAcronym.Add(all, cluster);
        _byFirstWord.Add(NameKey.Of(name.Words[0]), cluster);
        _byHead.Add(NameKey.Of(name.Head), cluster);
    }
}
