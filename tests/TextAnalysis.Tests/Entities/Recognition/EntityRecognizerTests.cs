namespace TextAnalysis.Tests.Entities.Recognition;

public class EntityRecognizerTests
{
    private static readonly EntityRecognizer Recognizer = new();

    [Fact]
    public void Finds_people_places_and_organisations()
    {
        Assert.Equal(
            ["Person: Olena Marchuk", "Place: Lviv", "Organization: World Health Organization", "Place: Geneva"],
            Names("Olena Marchuk left Lviv on Monday to join the World Health Organization in Geneva."));
    }

    [Fact]
    public void Leaves_titles_articles_and_possessives_out()
    {
        Assert.Equal(["Person: Maria Lopes", "Place: Portugal"], Names("President Maria Lopes's speech pleased the Portugal fans."));
    }

    [Fact]
    public void Finds_nothing_where_there_is_nothing()
    {
        Assert.Empty(Names(""));
        Assert.Empty(Names("the rain fell all night and nobody came ."));
    }

    [Fact]
    public void Gives_the_same_names_every_time_with_probabilities()
    {
        var document = Document.Parse("Tokyo (AP) - Kenji Tanaka of Mitsubishi met Anna Berg of Ericsson in Stockholm on Friday.");
        var mentions = Recognizer.Recognize(document);
        Assert.Equal(mentions, Recognizer.Recognize(document));
        Assert.All(mentions, mention => Assert.InRange(mention.Confidence, 0.01f, 1f));
    }

    [Theory]
    [InlineData("The mayor, Ana Roux-Berg, met reporters in Lyon on Monday.", "Ana Roux-Berg")]
    [InlineData("The mayor, Ana Roux\u2010Berg, met reporters in Lyon on Monday.", "Ana Roux\u2010Berg")]
    [InlineData("The mayor, Ana Roux\u2011Berg, met reporters in Lyon on Monday.", "Ana Roux\u2011Berg")]
    [InlineData("Jonas Lindqvist/Berger beat the Spanish pair in two sets on Sunday.", "Jonas Lindqvist", "Berger")]
    [InlineData("The final, Maria Novak–Keller, begins at noon on Sunday.", "Maria Novak", "Keller")]
    [InlineData("Joe Biden/Trump pairings sell well in Vienna.", "Joe Biden", "Trump")]
    [InlineData("The Donald Trump-Joe Biden debate drew a crowd in Vienna.", "Donald Trump", "Joe Biden")]
    public void A_hyphen_joins_surnames_a_slash_or_dash_parts_people(string text, params string[] people) =>
        Assert.Equal(people.Select(name => $"Person: {name}"), Names(text).Where(name => name.StartsWith("Person", StringComparison.Ordinal)));

    private static List<string> Names(string text)
    {
        var document = Document.Parse(text);
        return [.. Recognizer.Recognize(document).Select(m =>
            $"{m.Kind}: {text[document.Tokens[m.FirstToken].Start..document.Tokens[m.EndToken - 1].End]}")];
    }
}
