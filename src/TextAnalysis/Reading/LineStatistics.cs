namespace TextAnalysis;

/// <summary>What can be counted in a line in one pass.</summary>
internal readonly struct LineStatistics
{
    public int Length { get; private init; }

    public int Words { get; private init; }

    public int CapitalWords { get; private init; }

    public int CapsWords { get; private init; }

    public int FunctionWords { get; private init; }

    public int Digits { get; private init; }

    public int Commas { get; private init; }

    public int Stops { get; private init; }

    public int QuotationMarks { get; private init; }

    public int Symbols { get; private init; }

    public bool EndsSentence { get; private init; }

    public bool EndsInColon { get; private init; }

    public bool HasYear { get; private init; }

    public LineOpening Opening { get; private init; }

    /// <summary>Mean, least and sum of the weights of its words in a <see cref="LineLexicon"/>.</summary>
    public float LexicalMean { get; private init; }

    public float LexicalLeast { get; private init; }

    public float LexicalSum { get; private init; }

    /// <summary>The weights of its first and its last word.</summary>
    public float LexicalFirst { get; private init; }

    public float LexicalLast { get; private init; }

    /// <summary>The same for lines with the same words, in any case.</summary>
    public int Hash { get; private init; }

    /// <summary>
    /// How much running text the line holds, about in words; 0 for headings, menus, names. It asks for no language: what is long,
    /// is not written in capitals and ends like a sentence is running text, and what does not end like one has to be longer.
    /// </summary>
    public int Prose
    {
        get
        {
            const int shortest = 45, longest = 480, charactersPerWord = 6;
            if (Length < (EndsSentence || Stops > 1 ? shortest : 2 * shortest) || 5 * CapitalWords > 3 * Words + 5) return 0;
            return Math.Min(Length, longest) / (EndsSentence || Stops > 1 ? charactersPerWord : 2 * charactersPerWord);
        }
    }

    /// <summary>Whether the line is like those of menus and lists.</summary>
    public bool IsShort => Length < 60 && !EndsSentence;

    /// <summary>Counts a line.</summary>
    /// <param name="line">The line without the white space around it; not empty.</param>
    /// <param name="lexicon">The weights of words.</param>
    public static LineStatistics Of(ReadOnlySpan<char> line, in LineLexicon lexicon)
    {
        float lexicalSum = 0, lexicalLeast = 0, lexicalFirst = 0, weight = 0;
        var lineHash = 0u;
        var hasYear = false;
        int words = 0, capital = 0, caps = 0, function = 0, digits = 0, commas = 0, stops = 0, quotes = 0, symbols = 0;
        for (var i = 0; i < line.Length;)
        {
            var c = line[i];
            if (char.IsLetter(c))
            {
                var start = i;
                var upper = 0;
                var hash = LexiconHash.Start;
                for (; i < line.Length && char.IsLetter(line[i]); i++)
                {
                    if (char.IsUpper(line[i])) upper++;
                    hash = LexiconHash.Add(hash, line[i]);
                }
                hash = LexiconHash.End(hash);
                weight = lexicon.WeightOf(hash);
                if (words == 0) lexicalFirst = weight;
                lexicalSum += weight;
                lexicalLeast = Math.Min(lexicalLeast, weight);
                lineHash = (lineHash ^ hash) * 0x9E3779B1;
                words++;
                if (char.IsUpper(c)) capital++;
                if (upper > 1 && upper == i - start) caps++;
                if (FunctionWord.Is(hash)) function++;
                continue;
            }
            i++;
            switch (c)
            {
                case ' ': break;
                case ',' or ';': commas++; break;
                case '.' or '?' or '!' or '。':
                    if (i == line.Length || line[i] is ' ' or '"' or '”' or '’') stops++;
                    break;
                case '"' or '“' or '”' or '«' or '»': quotes++; break;
                case '\'' or '’' or '-' or '–' or '—' or ':' or '(' or ')' or '$' or '%': break;
                default:
                    if (!char.IsDigit(c))
                    {
                        symbols++;
                        break;
                    }
                    digits++;
                    lineHash = (lineHash ^ c) * 0x9E3779B1;
                    hasYear |= c is '1' or '2' && i + 2 < line.Length && (c == '1' ? line[i] == '9' : line[i] == '0')
                        && char.IsAsciiDigit(line[i + 1]) && char.IsAsciiDigit(line[i + 2]);
                    break;
            }
        }
        var last = line.Length - 1;
        while (last > 0 && line[last] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') last--;
        return new LineStatistics
        {
            Length = line.Length,
            Words = words,
            CapitalWords = capital,
            CapsWords = caps,
            FunctionWords = function,
            Digits = digits,
            Commas = commas,
            Stops = stops,
            QuotationMarks = quotes,
            Symbols = symbols,
            EndsSentence = line[last] is '.' or '?' or '!' or '…' or '。',
            EndsInColon = line[last] == ':',
            HasYear = hasYear,
            Opening = OpeningOf(line[0]),
            LexicalMean = words == 0 ? 0 : lexicalSum / words,
            LexicalLeast = lexicalLeast,
            LexicalFirst = lexicalFirst,
            LexicalLast = weight,
            LexicalSum = Math.Clamp(lexicalSum, -20, 20),
            Hash = (int)lineHash,
        };
    }

    private static LineOpening OpeningOf(char first) =>
        char.IsLower(first) ? LineOpening.Lower
        : char.IsUpper(first) ? LineOpening.Upper
        : char.IsDigit(first) ? LineOpening.Digit
        : first is '"' or '“' or '‘' or '\'' or '«' ? LineOpening.QuotationMark
        : LineOpening.Other;
}
