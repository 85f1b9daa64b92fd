using TextAnalysis.Training.Names;

namespace TextAnalysis.Tests.Entities.Recognition;

/// <summary>
/// A name that is read differently from place to place, with a model made for it: what stands before a name says how likely it is an
/// organisation, and nothing else does.
/// </summary>
public class RunConsensusTests
{
    /// <summary>How much each word speaks for an organisation, in steps of the model's scale.</summary>
    private static readonly (string Word, int Weight)[] Evidence = [("trusts", 100), ("doubts", -20), ("likes", 20), ("denies", -100), ("forbids", -127)];

    private static readonly EntityRecognizer Recognizer = new(Model());

    [Theory]
    [InlineData("Ana trusts Zorvex.", 1)]
    [InlineData("Ana likes Zorvex.", 1)]
    [InlineData("Ana doubts Zorvex.", 0)]
    [InlineData("Ana denies Zorvex.", 0)]
    public void By_itself_a_place_decides(string text, int names) => Assert.Equal(names, Count(text, "Zorvex"));

    [Fact]
    public void A_place_in_doubt_follows_the_others()
    {
        Assert.Equal(3, Count("Ana trusts Zorvex. Bo trusts Zorvex. Cy doubts Zorvex.", "Zorvex"));
        Assert.Equal(0, Count("Ana denies Zorvex. Bo denies Zorvex. Cy likes Zorvex.", "Zorvex"));
    }

    [Fact]
    public void The_order_of_the_places_does_not_matter() =>
        Assert.Equal(3, Count("Cy doubts Zorvex. Ana trusts Zorvex. Bo trusts Zorvex.", "Zorvex"));

    [Fact]
    public void A_place_that_is_sure_stays_as_it_is() =>
        Assert.Equal(2, Count("Ana trusts Zorvex. Bo trusts Zorvex. Cy forbids Zorvex.", "Zorvex"));

    [Fact]
    public void Other_names_do_not_matter()
    {
        const string text = "Ana trusts Zorvex. Bo trusts Zorvex. Cy doubts Zorvan.";
        Assert.Equal(2, Count(text, "Zorvex"));
        Assert.Equal(0, Count(text, "Zorvan"));
    }

    [Fact]
    public void A_longer_run_is_another_name() =>
        Assert.Equal(3, Count("Ana trusts Zorvex. Bo trusts Zorvex. Cy doubts Zorvex. Di doubts Zorvex Polk.", "Zorvex"));

    private static int Count(string text, string name)
    {
        var document = Document.Parse(text);
        return Recognizer.Recognize(document).Count(mention =>
            mention.Kind == EntityKind.Organization && document.TextOf(document.Tokens[mention.FirstToken]).SequenceEqual(name) && mention.EndToken == mention.FirstToken + 1);
    }

    private static NameModel Model()
    {
        const uint WordBefore = (1 << 8) | 1;
        var weights = new float[8 * Evidence.Length];
        var hashes = new ulong[Evidence.Length];
        for (var i = 0; i < Evidence.Length; i++)
        {
            hashes[i] = NameHash.Feature(WordBefore, NameHash.Folded(Evidence[i].Word));
            weights[(8 * i) + (int)NameLabels.Begin(EntityKind.Organization)] = Evidence[i].Weight * NameModelWriter.Scale;
            // No other kind is in question.
            foreach (var kind in new[] { EntityKind.Person, EntityKind.Place }) weights[(8 * i) + (int)NameLabels.Begin(kind)] = -127 * NameModelWriter.Scale;
        }
        var table = NameModelWriter.PackWeights(hashes, weights, 64, out var packed);
        Assert.Equal(Evidence.Length, packed);
        return new NameModelParts([], [], new byte[ClusterTree.Bytes]) { Weights = table }.ToModel();
    }
}
