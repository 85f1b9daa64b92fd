namespace TextAnalysis;

/// <summary>
/// Finds the names of a document: a linear-chain conditional random field over hashed features, with its integer weights read
/// in place from the embedded model.
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
        if (features.Regions.Regions.Count == 0) return mentions;
        var scorer = new NameScorer(features, _model.Weights);
        var decoder = new NameDecoder(_model);
        foreach (var region in features.Regions.Regions)
        {
            scorer.Score(region, decoder.Prepare(region.Length));
            for (var i = 0; i < region.Length; i++) decoder.Classes[i] = features.Words[region.First + i].Class;
            decoder.AddMentions(region.First, mentions);
        }
        return mentions;
    }
}
