namespace TextAnalysis.Tests.Entities.Recognition;

public class RunConsensusTests
{
    private const int Sure = 200, Doubtful = 40;

    private static readonly NameModel Model = new(ModelSection.Open("recognizer", NameModel.Version));

    [Fact]
    public void A_place_in_doubt_follows_the_others()
    {
        Assert.Equal([EntityKind.Organization, EntityKind.Organization, EntityKind.Organization], Kinds("Zorvex", Sure, Sure, -Doubtful));
        Assert.Empty(Kinds("Zorvex", -Sure, -Sure, Doubtful));
    }

    [Fact]
    public void A_place_that_is_sure_stays_as_it_is() =>
        Assert.Equal([EntityKind.Organization, EntityKind.Organization], Kinds("Zorvex", Sure, Sure, -3 * Sure));

    [Fact]
    public void Other_names_do_not_matter() => Assert.Equal([EntityKind.Organization], Kinds("Zorvex", Sure, -Doubtful, other: "Zorvan"));

    /// <summary>Decodes a text that has a word once a sentence, with given scores for its being an organisation there.</summary>
    private static List<EntityKind> Kinds(string word, params int[] scores) => Decode([.. scores.Select(_ => word)], scores);

    private static List<EntityKind> Kinds(string word, int first, int second, string other) => Decode([word, other], [first, second]);

    private static List<EntityKind> Decode(string[] words, int[] scores)
    {
        var document = Document.Parse(string.Join(' ', words.Select(word => $"the crowd had seen {word} there .")));
        var features = new NameFeatures(document, Model);
        var regions = features.Regions.Regions;
        Assert.Equal(words.Length, regions.Count);
        var decoder = new NameDecoder(Model);
        var consensus = new RunConsensus(features);
        for (var i = 0; i < words.Length; i++)
        {
            Score(i);
            consensus.Add(regions[i], decoder);
        }
        var mentions = new List<NameMention>();
        for (var i = 0; i < words.Length; i++)
        {
            var own = Score(i);
            if (consensus.Disputes(regions[i])) consensus.Adjust(regions[i], own);
            decoder.AddMentions(regions[i].First, mentions);
        }
        return mentions.ConvertAll(mention => mention.Kind);

        Span<int> Score(int number)
        {
            var own = decoder.Prepare(regions[number].Length);
            own.Clear();
            own[(int)NameLabels.Begin(EntityKind.Organization)] = scores[number];
            // No other kind is in question.
            foreach (var kind in new[] { EntityKind.Person, EntityKind.Place }) own[(int)NameLabels.Begin(kind)] = -10 * Sure;
            // The model's own leaning is taken away.
            for (var label = 0; label < NameLabels.Count; label++) own[label] -= Model.Transitions[NameModel.TransitionIndex(WordClass.Capitalized, 0, label)];
            decoder.Classes[0] = WordClass.Capitalized;
            return own;
        }
    }
}
