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

    /// <summary>Counts a line.</summary>
    /// <param name="line">The line without the white space around it; not empty.</param>
    public static LineStatistics Of(ReadOnlySpan<char> line)
    {
        int words = 0, capital = 0, caps = 0, function = 0, digits = 0, commas = 0, stops = 0, quotes = 0, symbols = 0;
        for (var i = 0; i < line.Length;)
        {
            var c = line[i];
            if (char.IsLetter(c))
            {
                var start = i;
                var upper = 0;
                for (; i < line.Length && char.IsLetter(line[i]); i++) if (char.IsUpper(line[i])) upper++;
                words++;
                if (char.IsUpper(c)) capital++;
                if (upper > 1 && upper == i - start) caps++;
                if (FunctionWord.Is(line[start..i])) function++;
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
                    if (char.IsDigit(c)) digits++;
                    else symbols++;
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
        };
    }
}
