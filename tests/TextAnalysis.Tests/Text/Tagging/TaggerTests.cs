using CsCheck;
using TextAnalysis.Tests.Invariants;

namespace TextAnalysis.Tests.Text;

public sealed class TaggerTests
{
    private const string Paragraph =
        "The finance minister, Ana Ruiz, said on Tuesday that her government would not raise taxes before the election. " +
        "Two of the three banks had asked for help; the third, she added, wasn't expected to survive.";

    public static TheoryData<string, string[]> Cases => Spec.Rows("tagging.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tags_a_word_by_its_context(string text, string[] expected)
    {
        var document = Document.Parse(text);

        var token = document.Tokens.Single(token => document.TextOf(token).SequenceEqual(expected[0]));

        Assert.Equal((expected[1], expected[2]), ($"{token.PartOfSpeech}", $"{token.PennTag}"));
    }

    [Fact]
    public void Does_not_depend_on_the_form_of_quotation_marks()
    {
        var straight = Document.Parse("\"It's over,\" the captain's wife said. \"They've lost.\"");
        var curly = Document.Parse("“It’s over,” the captain’s wife said. “They’ve lost.”");

        Assert.Equal(straight.Tokens.Select(token => token.PartOfSpeech), curly.Tokens.Select(token => token.PartOfSpeech));
    }

    [Fact]
    public void Mostly_sees_the_same_words_in_a_headline_of_capitals()
    {
        var running = Document.Parse(Paragraph).Tokens;
        var capitals = Document.Parse(Paragraph.ToUpperInvariant()).Tokens;

        var same = running.Zip(capitals).Count(pair => pair.First.PartOfSpeech == pair.Second.PartOfSpeech);

        Assert.True(same >= 0.85 * running.Length, $"{same} of {running.Length}");
    }

    [Fact]
    public void Tags_of_a_sentence_do_not_depend_on_its_neighbours()
    {
        var alone = Document.Parse("They report every theft.").Tokens;
        var followed = Document.Parse("They report every theft. " + Paragraph).Tokens;

        Assert.Equal(alone, followed.Take(alone.Length));
    }

    [Fact]
    public void Tags_every_token_of_hostile_text()
    {
        foreach (var (name, text) in HostileTexts.All)
            foreach (var token in Document.Parse(text).Tokens)
                Assert.True(token.PennTag != PennTag.None, name);
    }

    [Fact]
    public void Allocates_nothing_when_warm()
    {
        var document = Document.Parse(Paragraph);
        var tokens = document.Tokens.ToArray();
        Assert.Equal(0, Allocation.LeastOf(() => Tagger.English.Tag(Paragraph, tokens, document.Sentences.AsSpan())));
    }

    [Fact]
    public unsafe void Computes_the_same_on_every_vector_width()
    {
        Assert.SkipUnless(System.Runtime.Intrinsics.X86.Avx2.IsSupported, "This processor has one path only.");
        var model = new TaggerModel(ModelSection.Open("tagger", TaggerModel.Version));

        var widest = System.Runtime.Intrinsics.X86.Avx512BW.IsSupported;
        Gen.Int[0, TaggerRows.Count - 1].Array[0, TaggerRows.MostPerToken + 2].Sample(rows =>
        {
            Span<short> hidden = stackalloc short[TaggerRows.Hidden], hidden128 = stackalloc short[TaggerRows.Hidden];
            Span<int> scores = stackalloc int[TaggerRows.Labels], scores128 = stackalloc int[TaggerRows.Labels];
            fixed (int* r = rows)
            fixed (short* h = hidden, h128 = hidden128)
            fixed (int* s = scores, s128 = scores128)
            {
                TaggerNetwork.SumRows256(model, r, rows.Length, h);
                TaggerNetwork.SumRows128(model, r, rows.Length, h128);
                TaggerNetwork.Score256(model, h, s);
                TaggerNetwork.Score128(model, h128, s128);
            }
            Assert.True(hidden.SequenceEqual(hidden128));
            Assert.True(scores.SequenceEqual(scores128));
            if (!widest) return;
            hidden.Clear();
            scores.Clear();
            fixed (int* r = rows)
            fixed (short* h = hidden)
            fixed (int* s = scores)
            {
                TaggerNetwork.SumRows512(model, r, rows.Length, h);
                TaggerNetwork.Score512(model, h, s);
            }
            Assert.True(hidden.SequenceEqual(hidden128));
            Assert.True(scores.SequenceEqual(scores128));
        });
    }

    [Theory]
    [InlineData("tagger")]
    [InlineData("verbs")]
    public void Ships_the_model_that_its_checksum_names(string section)
    {
        using var stream = typeof(Tagger).Assembly.GetManifestResourceStream(section + ".bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        Assert.True(ModelSection.IsIntact(bytes));
    }

    [Fact]
    public void Rejects_a_model_made_for_other_features()
    {
        var payload = new byte[TaggerModel.HeaderLength];

        Assert.Throws<InvalidDataException>(() => TaggerModel.FromPayload(payload));
    }
}
