using System.Collections.Immutable;

namespace TextAnalysis.Tests.Quotes;

public sealed class LeadInTests
{
    private const string Unit = "Ann Lee: “We want our money back, and we will get it,” ";

    [Fact]
    public void Looks_no_further_back_than_a_reader_would_in_a_sentence_without_end() => LinearTime.Assert(16_000, count =>
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat(Unit, count)));
        Assert.Single(document.Sentences);
        var context = new QuoteContext(document, QuoteModel.English.Cues);
        ImmutableArray<Entity> entities =
        [
            new("Ann Lee", EntityKind.Person, [.. Enumerable.Range(0, count).Select(i => new Mention(new TextSpan(i * Unit.Length, (i * Unit.Length) + 7), "Ann Lee", 1))]),
        ];
        var mentions = new SpeakerMentions(context, entities);
        return () =>
        {
            foreach (var quoted in context.Quoted) Assert.NotNull(LeadIn.Find(context, mentions, quoted.FirstToken));
        };
    });
}
