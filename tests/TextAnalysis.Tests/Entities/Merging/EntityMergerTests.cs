using CsCheck;

namespace TextAnalysis.Tests.Entities.Merging;

public sealed class EntityMergerTests
{
    private static readonly string[] Words =
        ["Ana", "Ruiz", "John", "Stone", "Al", "Paris", "Texas", "Bank", "of", "Jr.", "NATO", "the", "Mr.", "J.", "von", "Court", "Russian", "Stones"];

    private static readonly Gen<string> Names = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 4].Select(w => string.Join(' ', w));

    private static readonly Gen<string> Texts = Gen.Select(Names, Gen.OneOf(Gen.Const("p"), Gen.Const("l"), Gen.Const("o")), Gen.OneOf(Gen.Const(", "), Gen.Const(". "), Gen.Const(" and "), Gen.Const(" (")))
        .Array[0, 25].Select(parts => string.Concat(parts.Select(p => $"[{p.Item1}]{p.Item2}{p.Item3}")));

    [Fact]
    public void Every_mention_belongs_to_one_entity_at_most_and_entities_come_in_text_order() => Texts.Sample(text =>
    {
        var entities = MarkedText.Merge(text);

        var spans = entities.SelectMany(e => e.Mentions.Select(m => m.Span)).ToList();
        Assert.Equal(spans.Count, spans.Distinct().Count());
        Assert.Equal(entities.Select(e => e.Mentions[0].Span.Start).Order(), entities.Select(e => e.Mentions[0].Span.Start));
        foreach (var entity in entities)
        {
            Assert.Equal(entity.Mentions.Select(m => m.Span.Start).Order(), entity.Mentions.Select(m => m.Span.Start));
            Assert.DoesNotContain(entity.Name, entity.Aliases);
            Assert.NotEmpty(entity.Name);
        }
    }, iter: 500, threads: 1);

    [Theory]
    [InlineData('p', "Stone")]
    [InlineData('p', "King")]
    [InlineData('o', "Stone")]
    [InlineData('l', "Stone")]
    public void Thousands_of_names_that_share_a_word_merge_in_linear_time(char kind, string word)
    {
        // Every one a rival of every other: a merger that compares them all would take minutes.
        var short_ = Time(4_000, kind, word);
        var long_ = Time(32_000, kind, word);

        Assert.True(long_ < (40 * short_) + TimeSpan.FromSeconds(1), $"{short_} for 4,000 names, {long_} for 32,000");
    }

    [Theory]
    [InlineData("Mr. [Stone]p spoke.", Gender.Male)]
    [InlineData("[Mary Stone]p spoke.", Gender.Female)]
    [InlineData("[Qwx Stone]p said she would go.", Gender.Female)]
    [InlineData("The chairman, [Qwx Stone]p, spoke.", Gender.Male)]
    [InlineData("[Qwx Stone]p spoke.", Gender.Unknown)]
    internal void Gender_comes_from_titles_first_names_roles_and_pronouns(string text, Gender gender) =>
        Assert.Equal(gender, MarkedText.Merge(text).Single().Gender);

    [Fact]
    public void Other_forms_are_aliases_in_order_of_appearance()
    {
        var entity = MarkedText.Merge("[Ruiz]p won. [Ana Ruiz]p smiled. [Ana]p left.").Single();

        Assert.Equal("Ana Ruiz", entity.Name);
        Assert.Equal(["Ruiz", "Ana"], entity.Aliases);
    }

    private static TimeSpan Time(int count, char kind, string word)
    {
        var parsed = Document.Parse(string.Concat(Enumerable.Range(0, count).Select(i => $"X{i}a {word} spoke. {word} left. ")));
        var entityKind = kind switch { 'p' => EntityKind.Person, 'l' => EntityKind.Place, _ => EntityKind.Organization };
        var mentions = new List<NameMention>();
        for (var t = 0; t < parsed.Tokens.Length; t++)
        {
            if (!parsed.WordAt(t).SequenceEqual(word)) continue;
            var first = t > 0 && parsed.WordAt(t - 1) is not "." ? t - 1 : t;
            mentions.Add(new NameMention(first, t + 1, entityKind, 0.9f));
        }
        return ThreadTime.Of(() => Assert.NotEmpty(new EntityMerger([]).Merge(parsed, mentions)));
    }
}
