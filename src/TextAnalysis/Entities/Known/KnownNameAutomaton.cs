using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Finds the caller's names in a document, leftmost first and of those the longest: a trie over words whose states are the hashes
/// of the words so far, in one flat table.
/// </summary>
/// <remarks>
/// A match begins and ends with a token. Case, marks and full stops are ignored, with two exceptions: a name that begins with a
/// capital matches only where the text has one, and a short name in capitals (<c>WHO</c>) only in capitals. Of two names that are
/// the same but for that, the first given wins. Time is linear: a name has at most <see cref="MostUnits"/> words.
/// </remarks>
internal sealed class KnownNameAutomaton
{
    public const int MostUnits = 32;

    private const ulong Root = 0x2545F4914F6CDD1D;
    private const ulong AcronymRoot = 0x6A09E667F3BCC909;
    private const int Inner = -1;

    private readonly ulong[] _states;
    private readonly int[] _names;
    private readonly bool[] _capitalized;
    private readonly int _mask;

    /// <exception cref="ArgumentException">A name or alias is null, has no word or has too many, or its kind is none.</exception>
    public KnownNameAutomaton(ImmutableArray<KnownName> names)
    {
        Names = names;
        var units = 0L;
        foreach (var name in Names)
        {
            if (name is { Kind: > EntityKind.Organization }) throw new ArgumentException($"The known name '{name.Name}' has no kind there is.", nameof(names));
            units += CountUnits(name?.Name);
            foreach (var alias in name!.Aliases) units += CountUnits(alias);
        }
        var capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, checked(units * 3 / 2)));
        _mask = capacity - 1;
        _states = new ulong[capacity];
        _names = new int[capacity];
        _capitalized = new bool[capacity];
        for (var i = 0; i < Names.Length; i++)
        {
            Add(Names[i].Name, i);
            foreach (var alias in Names[i].Aliases) Add(alias, i);
        }
    }

    public ImmutableArray<KnownName> Names { get; }

    /// <summary>Puts the known names in the place of whatever mentions they overlap.</summary>
    public List<NameMention> Override(Document document, List<NameMention> mentions)
    {
        if (Names.IsEmpty) return mentions;
        var known = Find(document);
        if (known.Count == 0) return mentions;
        var merged = new List<NameMention>(mentions.Count + known.Count);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < known.Count && known[next].EndToken <= mention.FirstToken) merged.Add(known[next++]);
            if (next == known.Count || known[next].FirstToken >= mention.EndToken) merged.Add(mention);
        }
        while (next < known.Count) merged.Add(known[next++]);
        return merged;
    }

    private List<NameMention> Find(Document document)
    {
        var found = new List<NameMention>();
        foreach (var sentence in document.Sentences)
        {
            for (var start = sentence.FirstToken; start < sentence.EndToken;)
            {
                if (Longest(document, start, sentence.EndToken) is { } mention)
                {
                    found.Add(mention);
                    start = mention.EndToken;
                }
                else start++;
            }
        }
        return found;
    }

    private NameMention? Longest(Document document, int start, int end)
    {
        NameMention? best = null;
        var first = document.TextOf(document.Tokens[start]);
        if (NameKey.IsAcronym(first) && Slot(Extend(AcronymRoot, NameKey.Of(first))) is var acronym and >= 0) best = Mention(_names[acronym], start, start);
        var state = Root;
        for (var t = start; t < end && t - start < 2 * MostUnits; t++)
        {
            var slot = Inner;
            foreach (var unit in new NameUnits(document.TextOf(document.Tokens[t])))
            {
                state = Extend(state, unit);
                slot = Slot(state);
                if (slot < 0) return best;
            }
            if (slot >= 0 && _names[slot] != Inner && (!_capitalized[slot] || char.IsUpper(first[0]))) best = Mention(_names[slot], start, t);
        }
        return best;
    }

    private NameMention Mention(int name, int first, int last) => new(first, last + 1, Names[name].Kind, 1, name);

    private static int CountUnits(string? knownName)
    {
        if (knownName is null) throw new ArgumentException("A known name or alias is null.", nameof(knownName));
        var count = 0;
        foreach (var _ in new NameUnits(knownName)) count++;
        return count is > 0 and <= MostUnits
            ? count
            : throw new ArgumentException($"The known name '{knownName}' has {count} words; from 1 to {MostUnits} can be matched.", nameof(knownName));
    }

    private void Add(string name, int index)
    {
        if (NameKey.IsAcronym(name))
        {
            Insert(Extend(AcronymRoot, NameKey.Of(name)), index, true);
            return;
        }
        var state = Root;
        var units = new NameUnits(name);
        var more = units.MoveNext();
        while (more)
        {
            state = Extend(state, units.Current);
            more = units.MoveNext();
            Insert(state, more ? Inner : index, char.IsUpper(name[0]));
        }
    }

    private void Insert(ulong state, int name, bool capitalized)
    {
        var i = (int)state & _mask;
        while (_states[i] != 0 && _states[i] != state) i = (i + 1) & _mask;
        if (_states[i] == 0)
        {
            _states[i] = state;
            _names[i] = Inner;
        }
        if (_names[i] != Inner || name == Inner) return;
        _names[i] = name;
        _capitalized[i] = capitalized;
    }

    private int Slot(ulong state)
    {
        for (var i = (int)state & _mask; _states[i] != 0; i = (i + 1) & _mask)
            if (_states[i] == state) return i;
        return -1;
    }

    private static ulong Extend(ulong state, ulong unit)
    {
        var hash = (state ^ unit) * 0x9FB21C651E98DF25;
        hash = (hash ^ (hash >> 29)) * 0xD6E8FEB86659FD93;
        return (hash ^ (hash >> 32)) | 1UL << 63;
    }
}
