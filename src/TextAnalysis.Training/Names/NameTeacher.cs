using System.Runtime.InteropServices;

namespace TextAnalysis.Training.Names;

/// <summary>Several big models that label together: the mean of their scores decides.</summary>
internal sealed class NameTeacher
{
    private const int Lanes = ChainLattice.Lanes;

    private readonly NameModel _lexica;
    private readonly WordVectorIndex _vectors;
    private readonly IReadOnlyDictionary<ulong, int> _index;
    private readonly ContextCache _contexts;
    private readonly NameNetwork[] _members;
    private readonly NameModel _decoding;

    public NameTeacher(NameModel lexica, WordVectorIndex vectors, IReadOnlyDictionary<ulong, int> index, ContextCache contexts, NameNetwork[] members)
    {
        (_lexica, _vectors, _index, _contexts, _members) = (lexica, vectors, index, contexts, members);
        var transitions = new short[members[0].Transitions.Length];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = (short)Math.Round(members.Average(m => m.Transitions[i]) / NameModel.Scale);
        _decoding = new NameModelParts([], [], new byte[ClusterTree.Bytes]) { Transitions = transitions }.ToModel();
    }

    public List<NameMention> Recognize(Document document) => Recognize(document, []);

    /// <summary>Labels a text, with the teacher's doubts.</summary>
    public LabelledDocument Label(string text)
    {
        var document = Document.Parse(text);
        var probabilities = new float[document.Tokens.Length * Lanes];
        var names = Recognize(document, probabilities).ConvertAll(mention =>
            new LabelledName(document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End, mention.Kind));
        return new LabelledDocument("self-labelled", text, names, probabilities);
    }

    private List<NameMention> Recognize(Document document, Span<float> probabilities)
    {
        var features = new NameFeatures(document, _lexica);
        var decoder = new NameDecoder(_decoding);
        var mentions = new List<NameMention>();
        var contexts = _contexts.Encode(document, features.Regions).AsSpan();
        foreach (var region in features.Regions.Regions)
        {
            Score(features, region, contexts, decoder.Prepare(region.Length));
            contexts = contexts[(region.Length * ContextEncoder.Dimensions)..];
            for (var i = 0; i < region.Length; i++) decoder.Classes[i] = features.Words[region.First + i].Class;
            decoder.AddMentions(region.First, mentions);
            if (probabilities.IsEmpty) continue;
            for (var i = 0; i < region.Length; i++)
                for (var label = 0; label < NameLabels.Count; label++)
                    probabilities[((region.First + i) * Lanes) + label] = (float)decoder.Probability(i, label);
        }
        return mentions;
    }

    private void Score(NameFeatures features, CapitalRun region, ReadOnlySpan<Half> contexts, Span<int> to)
    {
        var list = new FeatureList();
        var ids = new List<int>();
        Span<int> words = stackalloc int[NameSequences.WordSlots];
        Span<float> scores = stackalloc float[Lanes];
        for (var token = region.First; token < region.End; token++)
        {
            list.Clear();
            ids.Clear();
            features.AddAll(token, list);
            foreach (var feature in list.Features)
                if (_index.TryGetValue(feature, out var id) && id >= 0) ids.Add(id);
            _vectors.Fill(features, token, words);
            scores.Clear();
            var input = new TokenInput
            {
                Features = CollectionsMarshal.AsSpan(ids),
                Words = words,
                Context = contexts.Slice((token - region.First) * ContextEncoder.Dimensions, ContextEncoder.Dimensions),
            };
            foreach (var member in _members) member.AddScores(input, scores);
            for (var label = 0; label < Lanes; label++) to[((token - region.First) * Lanes) + label] = (int)MathF.Round(scores[label] / _members.Length / NameModelWriter.Scale);
        }
    }
}
