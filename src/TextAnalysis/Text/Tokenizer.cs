using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Splits a paragraph into tokens and sentences. A scalar first version.</summary>
internal static class Tokenizer
{
    private const string QuotationMarks = "\"“”„‟«»‹›‘’‚‛`'";
    private const string Terminators = ".?!…";

    public static void Tokenize(
        string text, TextSpan paragraph, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var first = tokens.Count;
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var start = i;
            var kind = Scan(text, ref i, paragraph.End);
            AddWord(text, start, i, kind, tokens);
        }
        SplitSentences(text, first, tokens, sentences);
    }

    private static TokenKind Scan(string text, ref int i, int end)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            var kind = char.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
            while (i < end && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || IsInner(text, i, end))) i++;
            // An initial or a dotted acronym keeps its last stop.
            if (i < end && text[i] == '.' && IsAbbreviation(text.AsSpan(i - WordLength(text, i), WordLength(text, i)))) i++;
            return kind;
        }
        i++;
        if (Terminators.Contains(c))
        {
            while (i < end && text[i] == c) i++;
            return TokenKind.Terminator;
        }
        if (QuotationMarks.Contains(c)) return TokenKind.QuotationMark;
        return char.IsSymbol(c) ? TokenKind.Symbol : TokenKind.Punctuation;
    }

    private static bool IsInner(string text, int i, int end)
    {
        if (i + 1 >= end || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1])) return false;
        return text[i] switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            '.' => true,
            ',' or ':' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            _ => false,
        };
    }

    private static int WordLength(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return end - start;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return char.IsUpper(word[0]);
        if (word.Contains('.') && char.IsLetter(word[^1]) && (word.Length < 3 || word[^2] == '.')) return true;
        foreach (var known in Abbreviations)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static readonly string[] Abbreviations =
    [
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt", "sgt", "st", "jr", "sr",
        "inc", "corp", "ltd", "co", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no",
    ];

    private static void AddWord(string text, int start, int end, TokenKind kind, ImmutableArray<Token>.Builder tokens)
    {
        var word = text.AsSpan(start, end - start);
        var apostrophe = kind == TokenKind.Word ? word.LastIndexOfAny('\'', '’') : -1;
        if (apostrophe <= 0)
        {
            tokens.Add(new Token(start, end, kind));
            return;
        }
        var cut = apostrophe;
        var tail = word[(apostrophe + 1)..];
        if (tail is "t" && word[apostrophe - 1] is 'n' or 'N' && apostrophe > 1) cut = apostrophe - 1;
        else if (tail is not ("s" or "S" or "ll" or "re" or "ve" or "d" or "m"))
        {
            tokens.Add(new Token(start, end, kind));
            return;
        }
        tokens.Add(new Token(start, start + cut, kind));
        tokens.Add(new Token(start + cut, end, TokenKind.Clitic));
    }

    private static void SplitSentences(
        string text, int first, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Terminator) continue;
            while (i + 1 < tokens.Count && IsCloser(text, tokens, i)) i++;
            if (i + 1 < tokens.Count && (tokens[i + 1].Start == tokens[i].End || char.IsLower(text[tokens[i + 1].Start]))) continue;
            Add(start, i + 1);
            start = i + 1;
        }
        if (start < tokens.Count) Add(start, tokens.Count);

        void Add(int from, int to) =>
            sentences.Add(new Sentence(from, to, new TextSpan(tokens[from].Start, tokens[to - 1].End)));
    }

    private static bool IsCloser(string text, ImmutableArray<Token>.Builder tokens, int i) =>
        tokens[i + 1].Start == tokens[i].End && text[tokens[i + 1].Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '.' or '?' or '!';
}
