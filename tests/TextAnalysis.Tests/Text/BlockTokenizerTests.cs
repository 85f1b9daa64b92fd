using CsCheck;

namespace TextAnalysis.Tests.Text;

/// <summary>The vector paths are held against the scalar one, which alone says what the rules are.</summary>
public sealed class BlockTokenizerTests
{
    // What decisions depend on, dense enough that the rules meet each other, a chunk's edge and a block's.
    private static readonly string[] Parts =
    [
        " ", " ", " ", " ", "  ", "\n", "\t", "\u00A0", "\u2009", ".", ".", ",", "'", "’", "-", "\"", "“", "”", "(", ")", "?", "!", ":", ";",
        "$", "%", "€", "£", "&", "/", "@", "#", "*", "_", "~", "…", "–", "—", "`", "‘", "[", "]", "\0", "\u0080", "\u00AD", "\u200D", "\uFE0F",
        "a", "I", "U.S.", "U.S", "p.m.", "Mr.", "Inc.", "etc.", "No. 5", "Ph.D.", "cannot", "gonna", "gotta", "dont", "can't", "it's", "we'll",
        "I'd've", "workers'", "O'Neil", "well-known", "anti-war", "e-mail", "F-16", "1", "12", "1,200", "3.5", "8:30", "20th", "8am", "5km", "1990s",
        "1980's", "555-0199", "2010-12", "B2B", "example.com", "http://a.b/c", "jo@x.org", "@jo", "#tag", ":-)", "...", "--", "government", "happened",
        "réélu", "Müller", "Erdoğan", "Москва", "北京", "عربي", "½", "٣", "😀", "👩‍👧", "🇫🇷", "𝒜", "\uD800", "\uDC00",
    ];

    [Fact]
    public void Every_vector_width_gives_the_tokens_of_the_scalar_path() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 120].Select(string.Concat).Sample(AssertSame, iter: 15_000);

    [Fact]
    public void So_does_text_of_any_code_units() =>
        Gen.Char.Array[0, 300].Select(units => new string(units)).Sample(AssertSame, iter: 3_000);

    [Fact]
    public void Every_code_unit_is_classed_alike_wherever_it_stands_in_a_block()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var position = c % 64;
            AssertSame(new string('a', position) + (char)c + " b" + (char)c + "c 1" + (char)c + "2 " + new string('x', 70));
        }
    }

    [Fact]
    public void Text_at_every_distance_from_the_end_of_a_block_is_split_alike()
    {
        foreach (var part in Parts)
            for (var distance = 50; distance < 70; distance++)
                AssertSame(new string('a', distance) + " " + part + " " + part + "b " + part);
    }

    [Fact]
    public void A_part_of_a_text_is_split_as_if_what_precedes_it_were_not_there()
    {
        const string Text = "Before the part. Mr. Lee's 1,200 workers can't pay.";
        var whole = new TokenBuffer();
        var part = new TokenBuffer();
        Tokenizer.Append(Text, 17, whole);
        Tokenizer.Tokenize(Text.AsSpan(17), part);

        Assert.Equal(part.Tokens.ToArray().Select(token => (token.Start + 17, token.End + 17, token.Kind)),
            whole.Tokens.ToArray().Select(token => (token.Start, token.End, token.Kind)));
    }

    private static void AssertSame(string text)
    {
        var scalar = new TokenBuffer();
        Tokenizer.AppendByChunks(text, 0, scalar);
        AssertSame<Block128>(text, scalar);
        AssertSame<Block256>(text, scalar);
        AssertSame<Block512>(text, scalar);
    }

    private static void AssertSame<TBlock>(string text, TokenBuffer expected)
        where TBlock : struct, ICharacterBlock<TBlock>
    {
        var actual = new TokenBuffer();
        BlockTokenizer<TBlock>.Append(text, 0, actual);

        if (!expected.Tokens.SequenceEqual(actual.Tokens)) Assert.Equal(expected.Tokens.ToArray(), actual.Tokens.ToArray());

        // What a block calls clear, or leaves out as no end, must be what the splitter would decide.
        SentenceSplitter.Split(text, 0, actual);
        var sentences = new TokenBuffer();
        Tokenizer.AppendByChunks(text, 0, sentences);
        SentenceSplitter.Split(text, 0, sentences);
        if (!sentences.Sentences.SequenceEqual(actual.Sentences)) Assert.Equal(sentences.Sentences.ToArray(), actual.Sentences.ToArray());
    }
}
