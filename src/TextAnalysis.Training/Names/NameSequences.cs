using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>Labelled stretches of text as lists of feature numbers: what the trainer sees.</summary>
internal sealed class NameSequences
{
    private readonly Dictionary<ulong, int> _index;
    private readonly List<int> _ids = [];
    private readonly List<int> _starts = [0];
    private readonly List<byte> _labels = [];
    private readonly List<byte> _classes = [];
    private readonly List<(int First, int End, float Weight)> _sequences = [];
    private readonly List<int> _words = [];
    private readonly List<int> _opinions = [];
    private readonly List<float> _probabilities = [];
    private readonly FeatureList _features = new();
    private readonly WordVectorIndex? _vectors;
    private readonly ContextCache? _encoder;
    private readonly List<(Half[] Vectors, int Row)> _contexts = [];

    /// <summary>So many words have a say by their vectors.</summary>
    public const int WordSlots = 9;

    public NameSequences(WordVectorIndex? vectors = null, ContextCache? encoder = null)
    {
        _index = [];
        _vectors = vectors;
        _encoder = encoder;
    }

    public Dictionary<ulong, int> Index => _index;

    public IReadOnlyList<(int First, int End, float Weight)> Sequences => _sequences;

    public int TokenCount => _labels.Count;

    /// <summary>Names that reach outside of the stretches where names can be.</summary>
    public int LostNames { get; private set; }

    public int NameCount { get; private set; }

    /// <summary>All that a network may know of a token.</summary>
    public TokenInput InputOf(int token) => new()
    {
        Features = CollectionsMarshal.AsSpan(_ids)[_starts[token].._starts[token + 1]],
        Words = _vectors is null ? [] : CollectionsMarshal.AsSpan(_words).Slice(token * WordSlots, WordSlots),
        Context = _encoder is null ? [] : ContextOf(token),
    };

    public ReadOnlySpan<Half> ContextOf(int token) =>
        _contexts[token].Vectors.AsSpan(_contexts[token].Row * ContextEncoder.Dimensions, ContextEncoder.Dimensions);

    /// <summary>The probability that each label should have.</summary>
    public Vector256<float> TargetOf(int token) => _opinions[token] is var opinion && opinion >= 0
        ? Vector256.LoadUnsafe(ref CollectionsMarshal.AsSpan(_probabilities)[opinion])
        : Vector256<float>.Zero.WithElement(_labels[token], 1);

    public int LabelOf(int token) => _labels[token];

    public int ClassOf(int token) => _classes[token];

    public void Add(LabelledDocument labelled, NameModel model, float weight, bool hasOwnRules = false)
    {
        var document = Document.Parse(labelled.Text);
        var labels = Project(document, labelled.Names);
        var features = new NameFeatures(document, model);
        NameCount += labelled.Names.Count;
        var inside = 0;
        Span<int> words = stackalloc int[WordSlots];
        var contexts = _encoder?.Encode(document, features.Regions);
        var row = 0;
        foreach (var region in features.Regions.Regions)
        {
            var first = _labels.Count;
            for (var i = region.First; i < region.End; i++)
            {
                _features.Clear();
                features.AddAll(i, _features);
                if (hasOwnRules) features.AddCorpus(i, NameHash.Exact(labelled.Corpus), _features);
                foreach (var feature in _features.Features)
                {
                    ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, feature, out var known);
                    if (!known) id = _index.Count - 1;
                    _ids.Add(id);
                }
                _starts.Add(_ids.Count);
                if (_vectors is not null)
                {
                    _vectors.Fill(features, i, words);
                    _words.AddRange(words);
                    if (contexts is not null) _contexts.Add((contexts, row++));
                }
                var label = labels[i];
                // A name that begins outside begins here.
                if (NameLabels.IsInside(label) && (i == region.First)) label--;
                if (NameLabels.IsBegin(labels[i])) inside++;
                _labels.Add((byte)label);
                _opinions.Add(labelled.Probabilities is null ? -1 : _probabilities.Count);
                if (labelled.Probabilities is { } probabilities) _probabilities.AddRange(probabilities.AsSpan(i * ChainLattice.Lanes, ChainLattice.Lanes));
                _classes.Add((byte)features.Words[i].Class);
            }
            _sequences.Add((first, _labels.Count, weight));
        }
        LostNames += labelled.Names.Count - inside;
    }

    private static int[] Project(Document document, IReadOnlyList<LabelledName> names)
    {
        var labels = new int[document.Tokens.Length];
        var token = 0;
        foreach (var name in names.OrderBy(n => n.Start))
        {
            while (token < labels.Length && document.Tokens[token].End <= name.Start) token++;
            var label = (int)NameLabels.Begin(name.Kind);
            for (; token < labels.Length && document.Tokens[token].Start < name.End; token++)
            {
                labels[token] = label;
                label = (int)NameLabels.Inside(name.Kind);
            }
        }
        return labels;
    }

    /// <summary>Drops the features seen fewer times, and numbers the others anew.</summary>
    /// <returns>The hash of each feature that is left.</returns>
    public ulong[] DropRare(int minCount)
    {
        var counts = new int[_index.Count];
        foreach (var id in _ids) counts[id]++;
        var renumbered = new int[counts.Length];
        var kept = 0;
        for (var id = 0; id < counts.Length; id++) renumbered[id] = counts[id] >= minCount ? kept++ : -1;
        var hashes = new ulong[kept];
        foreach (var (hash, id) in _index)
            if (renumbered[id] >= 0) hashes[renumbered[id]] = hash;
        foreach (var hash in _index.Keys) _index[hash] = renumbered[_index[hash]];
        var to = 0;
        for (var token = 0; token < TokenCount; token++)
        {
            var (from, end) = (_starts[token], _starts[token + 1]);
            _starts[token] = to;
            for (; from < end; from++)
                if (renumbered[_ids[from]] is var id && id >= 0) _ids[to++] = id;
        }
        _starts[TokenCount] = to;
        _ids.RemoveRange(to, _ids.Count - to);
        return hashes;
    }
}
