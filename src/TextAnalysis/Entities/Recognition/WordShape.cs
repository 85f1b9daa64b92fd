using System.Text;

namespace TextAnalysis;

/// <summary>Sorts words by how they are written.</summary>
internal static class WordShape
{
    /// <summary>Hashes the pattern of a word: <c>McCain</c> is <c>XxXx</c>, <c>U.S.</c> is <c>X.X.</c>; runs count once, at most 8 steps.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        var last = '\0';
        var steps = 0;
        foreach (var c in word)
        {
            var step = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (step == last) continue;
            hash = (hash << 8) ^ step;
            last = step;
            if (++steps == 8) break;
        }
        return (hash << 3) | (uint)Math.Min(word.Length, 4);
    }

    /// <summary>Gives the class of a token.</summary>
    /// <param name="word">The token.</param>
    /// <param name="kind">What the tokeniser says of it.</param>
    /// <param name="isGlued">Whether it touches the tokens before and after it.</param>
    public static WordClass ClassOf(ReadOnlySpan<char> word, TokenKind kind, bool isGlued)
    {
        switch (kind)
        {
            case TokenKind.Clitic: return WordClass.Clitic;
            case TokenKind.Word or TokenKind.Number or TokenKind.Hashtag or TokenKind.Handle or TokenKind.Symbol: break;
            case TokenKind.Punctuation when word is ",": return WordClass.Comma;
            case TokenKind.Punctuation when isGlued && word[0] is '-' or '–' or '‐' or '‑' or '/': return WordClass.Hyphen;
            default: return WordClass.Punctuation;
        }
        if (word is "&") return WordClass.And;
        // Some sources set a blank after the apostrophe of a possessive.
        if (word is "s" or "S" && kind == TokenKind.Word) return WordClass.Clitic;
        if (kind == TokenKind.Symbol) return WordClass.Punctuation;
        if (kind is TokenKind.Hashtag or TokenKind.Handle) return WordClass.Lower;
        return ClassOfLetters(word);
    }

    private static WordClass ClassOfLetters(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (char.IsDigit(c)) digits++;
        }
        if (word.Length <= 3 && Connector(word) is { } connector) return connector;
        if (upper == 0) return digits > 0 && lower <= 2 ? WordClass.Number : WordClass.Lower;
        if (upper == 1 && lower == 0 && digits == 0) return WordClass.Initial;
        if (lower == 0) return WordClass.AllCapitals;
        return upper == 1 && char.IsUpper(word[0]) ? WordClass.Capitalized : WordClass.MixedCase;
    }

    private static WordClass? Connector(ReadOnlySpan<char> word)
    {
        Span<byte> ascii = stackalloc byte[3];
        if (!Ascii.IsValid(word)) return null;
        Ascii.FromUtf16(word, ascii, out var length);
        var particle = char.IsLower(word[0]);
        Ascii.ToLowerInPlace(ascii[..length], out _);
        return ascii[..length] switch
        {
            [(byte)'t', (byte)'h', (byte)'e'] => WordClass.The,
            [(byte)'o', (byte)'f'] or [(byte)'f', (byte)'o', (byte)'r'] => WordClass.Of,
            [(byte)'a', (byte)'n', (byte)'d'] => WordClass.And,
            _ => !particle ? null : IsParticle(word) ? WordClass.Particle : word is "in" or "on" or "to" or "at" ? WordClass.Preposition : null,
        };
    }

    /// <summary>Whether the word is written small within names: <c>van</c>, <c>de</c>, <c>bin</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => word is
        "de" or "la" or "le" or "du" or "del" or "der" or "den" or "van" or "von" or "da" or "do" or "dos" or "das" or "di"
        or "al" or "el" or "bin" or "ibn" or "y" or "e" or "et" or "des" or "les" or "las" or "los" or "ul" or "ur" or "ud" or "ter" or "abu" or "san" or "zu" or "af" or "av" or "au";
}
