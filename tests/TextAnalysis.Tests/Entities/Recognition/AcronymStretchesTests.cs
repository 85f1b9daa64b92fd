namespace TextAnalysis.Tests.Entities.Recognition;

public class AcronymStretchesTests
{
    private static readonly HashedLexicon Words = new NameModel(ModelSection.Open("recognizer", NameModel.Version)).Words;

    [Theory]
    [InlineData("The Harbour, Dock and General Workers' Union (HDGWU) met.", "Harbour, Dock and General Workers' Union")]
    [InlineData("HDGWU is the Harbour, Dock and General Workers' Union of Port Lindon.", "Harbour, Dock and General Workers' Union")]
    [InlineData("They asked the Department for Libraries, Parks and Rivers. DLPR said no.", "Department for Libraries, Parks and Rivers")]
    [InlineData("The Institute of Sleep Research (ISR) and the Wool Board met.", "Institute of Sleep Research")]
    [InlineData("The Wool Board (WB) met.", null)]
    [InlineData("The Institute of Sleep Research met the PFA.", null)]
    [InlineData("They met.", null)]
    public void Long_form_of_a_word_in_capitals_is_found(string text, string? longForm)
    {
        var document = Document.Parse(text);
        var stretches = Find(document);
        var inside = Enumerable.Range(0, document.Tokens.Length)
            .Where(i => stretches.PositionOf(i) is AcronymPosition.First or AcronymPosition.Inside or AcronymPosition.Last).ToList();
        Assert.Equal(longForm, inside.Count == 0 ? null : text[document.Tokens[inside[0]].Start..document.Tokens[inside[^1]].End]);
        if (longForm is null) return;
        Assert.Equal(AcronymPosition.First, stretches.PositionOf(inside[0]));
        Assert.Equal(AcronymPosition.Last, stretches.PositionOf(inside[^1]));
        Assert.Single(document.Tokens.Index(), token => stretches.PositionOf(token.Index) == AcronymPosition.Acronym);
    }

    [Fact]
    public void A_long_text_of_capitals_takes_linear_time() => LinearTime.Assert(20_000, length =>
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat("Alpha Beta Gamma ABG Delta ", length)));
        return () => Find(document);
    });

    private static AcronymStretches Find(Document document)
    {
        var words = new DocumentWords(document, Words);
        return new AcronymStretches(document, words, new NameRegions(words, document.Sentences, document.Tokens.Length));
    }
}
