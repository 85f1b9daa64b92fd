using System.Buffers;

namespace TextAnalysis;

/// <summary>
/// Turns tokens into lexemes. A token that is no word of the vocabulary is read again by characters, so that
/// <c>mid-2014</c>, <c>2014-16</c> or <c>8:30pm</c> mean the same whether the tokeniser splits them or not.
/// </summary>
internal sealed class DateLexer(DateLexicon lexicon)
{
    // Search values, not a range of digits: code that is not yet optimised boxes the ends of a range.
    private static readonly SearchValues<char> MarksOfCompounds = SearchValues.Create("0123456789-–/");

    /// <summary>Adds the lexemes of a token to the run; false when it holds none.</summary>
    public bool TryAdd(string text, in Token token, int index, ref LexemeRun run)
    {
        var word = text.AsSpan(token.Start, token.Length);
        var isNumber = char.IsAsciiDigit(word[0]);
        if ((!isNumber || IsQuarter(word)) && lexicon.TryFind(word, out var kind, out var value))
        {
            run.Add(Make(text, kind, value, token.Start, token.End, index));
            if (IsTriggerAlone(kind, value, word[0])) run.Trigger();
            return true;
        }
        if (isNumber || IsCompound(word) || word is "h" && token.Start > 0 && char.IsAsciiDigit(text[token.Start - 1])) return AddParts(text, token, index, ref run);
        return false;
    }

    // Christmas, "nineteen" or "thousand" of a year in words, and "current" or "recent" before a noun: words of a modifier's class that can stand alone.
    private static bool IsTriggerAlone(LexemeKind kind, int value, char initial) =>
        kind == LexemeKind.HolidayWord && (char.IsAsciiLetterUpper(initial) || value > 0)
        || kind == LexemeKind.Cardinal && value == 19 || kind == LexemeKind.Multiplier && value == 1000
        || kind == LexemeKind.Relative && value is Words.Recent or Words.Current or Words.Past;

    // 3Q, 1H
    private static bool IsQuarter(ReadOnlySpan<char> word) => word is [_, 'Q' or 'H'];

    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 32) return false;
        return word.ContainsAny(MarksOfCompounds) || word[0] is '\'' or '’' || word[^1] == '.';
    }

    private bool AddParts(string text, in Token token, int index, ref LexemeRun run)
    {
        var any = false;
        for (var i = token.Start; i < token.End;)
        {
            var end = EndOfPart(text, i, token.End);
            var lexeme = MakePart(text, i, end, index);
            // A unit's letter only counts behind digits; alone it is a word like any other.
            any |= lexeme.Kind != LexemeKind.Other;
            run.Add(lexeme);
            i = end;
        }
        return any;
    }

    private static int EndOfPart(string text, int start, int end)
    {
        var i = start;
        if (char.IsAsciiDigit(text[i]))
        {
            while (i < end && char.IsAsciiDigit(text[i])) i++;
            // 1,200 is one number, and never a year.
            while (i + 3 < end && text[i] == ',' && AreDigits(text, i + 1, 3) && !(i + 4 < end && char.IsAsciiDigit(text[i + 4]))) i += 4;
            return i;
        }
        if (!char.IsLetter(text[i])) return i + 1;
        while (i < end && (char.IsLetter(text[i]) || text[i] == '.' && i + 1 < end && char.IsLetter(text[i + 1]))) i++;
        return i < end && text[i] == '.' ? i + 1 : i;
    }

    private static bool AreDigits(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
            if (i >= text.Length || !char.IsAsciiDigit(text[i])) return false;
        return true;
    }

    private Lexeme MakePart(string text, int start, int end, int index)
    {
        var part = text.AsSpan(start, end - start);
        if (char.IsAsciiDigit(part[0]))
        {
            var value = 0;
            foreach (var c in part)
                if (c != ',') value = Math.Min(value, 100_000_000) * 10 + (c - '0');
            return Make(text, part.Contains(',') ? LexemeKind.Quantity : LexemeKind.Digits, value, start, end, index);
        }
        if (part is "T" or "t" or "Z" or "z") return Make(text, LexemeKind.Other, part[0] | 0x20, start, end, index);
        if (part is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" && start > 0 && char.IsAsciiDigit(text[start - 1]))
            return Make(text, LexemeKind.DigitOrdinal, 0, start, end, index);
        if (part is "h" && start > 0 && char.IsAsciiDigit(text[start - 1])) return Make(text, LexemeKind.Unit, (int)TimeUnit.Hour, start, end, index);
        if (part is "s" && start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '\'' or '’'))
            return Make(text, LexemeKind.Decade, 0, start, end, index);
        return lexicon.TryFind(part, out var kind, out var number)
            ? Make(text, kind, number, start, end, index)
            : Make(text, LexemeKind.Other, 0, start, end, index);
    }

    private static Lexeme Make(string text, LexemeKind kind, int value, int start, int end, int token) =>
        new(kind, value, start, end, token, start > 0 && !char.IsWhiteSpace(text[start - 1]), char.IsUpper(text[start]));
}
