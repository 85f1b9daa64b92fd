using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// Finds the names of a document: a linear-chain conditional random field over hashed features, with its integer weights read
/// in place from the embedded model. Where a repeated run of capitals is read differently from place to place, the document decides
/// (<see cref="RunConsensus"/>).
/// </summary>
internal sealed class EntityRecognizer
{
    private readonly NameModel _model;

    public EntityRecognizer()
        : this(new NameModel(ModelSection.Open("recognizer", NameModel.Version)))
    {
    }

    public EntityRecognizer(NameModel model) => _model = model;

    /// <summary>Finds the names, in text order, without overlap.</summary>
    public List<NameMention> Recognize(Document document)
    {
        var mentions = new List<NameMention>();
        var features = new NameFeatures(document, _model);
        var regions = features.Regions.Regions;
        if (regions.Count == 0) return mentions;
        var scorer = new NameScorer(features, _model.Weights);
        var decoder = new NameDecoder(_model);
        var consensus = new RunConsensus(features);
        var ends = new int[regions.Count];
        for (var number = 0; number < ends.Length; number++)
        {
            Score(regions[number]);
            decoder.AddMentions(regions[number].First, mentions);
            consensus.Add(regions[number], decoder);
            ends[number] = mentions.Count;
        }
        if (!regions.Exists(consensus.Disputes)) return DoubleSurnames.Settle(document, features.Words, mentions);

        var revised = new List<NameMention>(mentions.Count);
        for (var (number, start) = (0, 0); number < ends.Length; start = ends[number++])
        {
            if (consensus.Disputes(regions[number]))
            {
                consensus.Adjust(regions[number], Score(regions[number]));
                decoder.AddMentions(regions[number].First, revised);
            }
            else
            {
                revised.AddRange(CollectionsMarshal.AsSpan(mentions)[start..ends[number]]);
            }
        }
        return DoubleSurnames.Settle(document, features.Words, revised);

        Span<int> Score(CapitalRun region)
        {
            var scores = decoder.Prepare(region.Length);
            scorer.Score(region, scores);
            for (var i = 0; i < region.Length; i++) decoder.Classes[i] = features.Words[region.First + i].Class;
            return scores;
        }
    }
}
