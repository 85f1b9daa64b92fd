namespace TextAnalysis.Tests.Text;

public sealed class VerbLemmatizerTests
{
    public static TheoryData<string, string[]> Cases => Spec.Rows("verb-lemmas.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_base_form(string form, string[] expected) =>
        Assert.Equal(expected[1], VerbLemmatizer.Lemma(form, Enum.Parse<PennTag>(expected[0])));

    [Theory]
    [InlineData("")]
    [InlineData("ed")]
    [InlineData("ing")]
    [InlineData("’")]
    [InlineData("zzed")]
    [InlineData("éed")]
    public void Gives_something_for_any_string(string form) =>
        Assert.All(Enum.GetValues<PennTag>(), tag => Assert.NotNull(VerbLemmatizer.Lemma(form, tag)));

    [Fact]
    public void Gives_a_very_long_word_back()
    {
        var word = new string('A', 1000) + "ed";

        Assert.Equal(word.ToLowerInvariant(), VerbLemmatizer.Lemma(word, PennTag.VBD));
    }
}
