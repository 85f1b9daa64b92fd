namespace TextAnalysis.Tests;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The minister will meet the union on Friday.", "meet", PartOfSpeech.Verb, PennTag.VB)]
    [InlineData("The minister met the union on Friday.", "met", PartOfSpeech.Verb, PennTag.VBD)]
    [InlineData("The court has rejected the appeal.", "rejected", PartOfSpeech.Verb, PennTag.VBN)]
    [InlineData("She says prices are rising.", "says", PartOfSpeech.Verb, PennTag.VBZ)]
    [InlineData("They could not agree.", "could", PartOfSpeech.Auxiliary, PennTag.MD)]
    [InlineData("“We know nothing yet,” said the mayor of Trondheim.", "Trondheim", PartOfSpeech.ProperNoun, PennTag.NNP)]
    [InlineData("The centre organised a favourable programme.", "organised", PartOfSpeech.Verb, PennTag.VBD)]
    [InlineData("Łukasz Żółtowski was elected.", "Żółtowski", PartOfSpeech.ProperNoun, PennTag.NNP)]
    [InlineData("MINERS END STRIKE AFTER SIX WEEKS", "WEEKS", PartOfSpeech.Noun, PennTag.NNS)]
    public void Tags_a_word_by_its_context(string text, string word, PartOfSpeech universal, PennTag penn)
    {
        var document = Document.Parse(text);

        var token = document.Tokens.Single(token => document.TextOf(token).SequenceEqual(word));

        Assert.Equal((universal, penn), (token.PartOfSpeech, token.PennTag));
    }

    [Fact]
    public void Tells_a_word_apart_by_its_use()
    {
        var document = Document.Parse("They report the crime. The report was late.");

        var uses = document.Tokens.Where(token => document.TextOf(token).SequenceEqual("report"));

        Assert.Equal([PartOfSpeech.Verb, PartOfSpeech.Noun], uses.Select(token => token.PartOfSpeech));
    }
}
