namespace TextAnalysis.Tests;

public sealed class LineCounterTests
{
    private const string Alphabet = "aaaeeinorstABCS  ..,;?!\"'-:()$%0129éÉжЖ漢。“”‘’«»–—…\u00A0\t#@&/\ud83d\ude00";

    private static readonly LineLexicon.Bucket[] Buckets = LineLexicon.Build(
        new Dictionary<uint, float> { [LexiconHash.Of("ana")] = 1.5f, [LexiconHash.Of("sore")] = -2.25f, [LexiconHash.Of("as")] = 0.5f });

    private static readonly LineLexicon Lexicon = new(Buckets, Buckets);

    [Fact]
    public void Counts_a_line()
    {
        const string line = "In 2024 the BBC said: “Nobody knew, or so they say.” Now I do!";

        var counted = LineCounter.Count(line, new TextSpan(0, line.Length), Lexicon);

        Assert.Equal((13, 5, 1, 7), (counted.Words, counted.CapitalWords, counted.CapsWords, counted.FunctionWords));
        Assert.Equal((4, 1, 2, 2, 0), (counted.Digits, counted.Commas, counted.Stops, counted.QuotationMarks, counted.Symbols));
        Assert.True(counted.EndsSentence && counted.HasYear && counted.Opening == LineOpening.Upper);
    }

    [Fact]
    public void Weighs_words_in_any_case_by_the_lexicon()
    {
        const string line = "ANA, sore as Ana";

        var counted = LineCounter.Count(line, new TextSpan(0, line.Length), Lexicon);

        Assert.Equal((1.5f, 1.5f, -2.25f, 1.25f), (counted.LexicalFirst, counted.LexicalLast, counted.LexicalLeast, counted.LexicalSum), new Near(1e-3f));
    }

    [Fact]
    public void Lines_of_the_same_words_share_a_hash()
    {
        Assert.Equal(HashOf("Read the WHOLE story"), HashOf("read the whole story…"));
        Assert.NotEqual(HashOf("Read the whole story"), HashOf("Read the whole stories"));
        Assert.NotEqual(HashOf("Page 12"), HashOf("Page 13"));

        static int HashOf(string line) => LineCounter.Count(line, new TextSpan(0, line.Length), Lexicon).Hash;
    }

    [Fact]
    public void Counts_the_same_with_any_width_of_vectors_wherever_the_line_stands()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var line = Line(random);
            var expected = Plain(line);
            var before = new string('x', random.Next(70));
            foreach (var page in (string[])[line, before + "\n" + line, line + "\n" + new string('Z', 200), before + "\n" + line + "9.a"])
            {
                var span = new TextSpan(page.IndexOf(line, StringComparison.Ordinal), page.IndexOf(line, StringComparison.Ordinal) + line.Length);
                var narrow = LineCounter.Count<Block128>(page, span, Lexicon);
                Assert.Equal(expected, WithoutHash(narrow));
                Assert.Equal(narrow, LineCounter.Count<Block256>(page, span, Lexicon));
                Assert.Equal(narrow, LineCounter.Count<Block512>(page, span, Lexicon));
            }
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("7")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("\ud83d")]
    public void A_line_of_ten_million_characters_is_counted_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length));
        LineStatistics counted = default;

        var time = ThreadTime.Of(() => counted = LineCounter.Count(text, new TextSpan(0, text.Length), Lexicon));

        Assert.Equal(text.Length, counted.Length);
        Assert.True(time < TimeSpan.FromSeconds(5), $"{time}");
    }

    private static string Line(Random random)
    {
        var length = 1 + random.Next(random.Next(2) == 0 ? 20 : 300);
        var few = 1 + random.Next(Alphabet.Length);
        return string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(random.Next(3) == 0 ? Alphabet.Length : few)]));
    }

    private static LineStatistics WithoutHash(LineStatistics line) => line with { Hash = 0 };

    /// <summary>The same counted a character and a word at a time, by what the statistics say of themselves.</summary>
    private static LineStatistics Plain(string line)
    {
        var words = new List<string>();
        for (var i = 0; i < line.Length; i++)
            if (char.IsLetter(line[i]) && (i == 0 || !char.IsLetter(line[i - 1]))) words.Add(string.Concat(line.Skip(i).TakeWhile(char.IsLetter)));
        var weights = words.Select(word => Lexicon.ValueOf(LexiconHash.Of(word))).ToArray();
        var sum = weights.Sum();
        var bare = line.TrimEnd('"', '”', '’', '\'', ')', ']', '»');
        var last = bare.Length == 0 ? line[0] : bare[^1];
        return new LineStatistics
        {
            Length = line.Length,
            Words = words.Count,
            CapitalWords = words.Count(word => char.IsUpper(word[0])),
            CapsWords = words.Count(word => word.Length > 1 && word.All(char.IsUpper)),
            FunctionWords = words.Count(word => FunctionWord.Is(word.ToLowerInvariant())),
            Digits = line.Count(char.IsDigit),
            Commas = line.Count(c => c is ',' or ';'),
            Stops = Enumerable.Range(0, line.Length).Count(i => IsAny(line[i], ".?!。") && (i + 1 == line.Length || IsAny(line[i + 1], " \"”’"))),
            QuotationMarks = line.Count(c => IsAny(c, "\"“”«»")),
            // A tab is one: it parts columns.
            Symbols = line.Count(c => !char.IsLetterOrDigit(c) && (c == '\t' || !char.IsWhiteSpace(c)) && !IsAny(c, ".?!。,;\"“”«»‘’–—'()$%-:")),
            EndsSentence = IsAny(last, ".?!…。"),
            EndsInColon = last == ':',
            HasYear = Enumerable.Range(0, Math.Max(0, line.Length - 3)).Any(i => line[i..(i + 2)] is "19" or "20" && line[i..(i + 4)].All(char.IsDigit)),
            Opening = char.IsLower(line[0]) ? LineOpening.Lower
                : char.IsUpper(line[0]) ? LineOpening.Upper
                : char.IsDigit(line[0]) ? LineOpening.Digit
                : IsAny(line[0], "\"“‘'«") ? LineOpening.QuotationMark
                : LineOpening.Other,
            LexicalMean = words.Count == 0 ? 0 : sum / (LineLexicon.Scale * words.Count),
            LexicalLeast = weights.Append(0).Min() / LineLexicon.Scale,
            LexicalFirst = weights.FirstOrDefault() / LineLexicon.Scale,
            LexicalLast = weights.LastOrDefault() / LineLexicon.Scale,
            LexicalSum = Math.Clamp(sum / LineLexicon.Scale, -20, 20),
        };

        static bool IsAny(char c, string of) => of.Contains(c, StringComparison.Ordinal);
    }

    private sealed class Near(float tolerance) : IEqualityComparer<(float, float, float, float)>
    {
        public bool Equals((float, float, float, float) a, (float, float, float, float) b) =>
            Math.Abs(a.Item1 - b.Item1) < tolerance && Math.Abs(a.Item2 - b.Item2) < tolerance
            && Math.Abs(a.Item3 - b.Item3) < tolerance && Math.Abs(a.Item4 - b.Item4) < tolerance;

        public int GetHashCode((float, float, float, float) obj) => 0;
    }
}
