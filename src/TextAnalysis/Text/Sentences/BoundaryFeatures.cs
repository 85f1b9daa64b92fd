namespace TextAnalysis;

/// <summary>
/// What a place where a sentence may end looks like, as indices into a table of weights: words and shapes on both sides, the
/// length and case of the sentence so far. Training and use share it.
/// </summary>
internal static class BoundaryFeatures
{
    public const int Count = 16;
    public const int TableBits = 16;

    private const int Window = 12;

    /// <summary>Fills <paramref name="features"/>, of <see cref="Count"/> places.</summary>
    public static void Fill(
        Span<int> features, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int candidate, int last)
    {
        var mark = tokens[candidate];
        var isMark = mark.Kind is not (TokenKind.Word or TokenKind.Number);
        var type = (ulong)(isMark ? (text[mark.Start] & 0xFFF) | (Math.Min(mark.Length, 4) << 12) : text[mark.End - 1] == '.' ? 1 : 0);
        var word = isMark ? candidate - 1 : candidate;
        var next = last + 1;
        var spaced = tokens[next].Start > tokens[last].End;
        var wordKey = KeyOf(text, tokens, word, start);
        var nextKey = KeyOf(text, tokens, next, start);
        var wordShape = ShapeOf(text, tokens, word, start);
        var nextShape = ShapeOf(text, tokens, next, start);
        var secondShape = ShapeOf(text, tokens, next + 1, start);
        var length = (ulong)Math.Min(next - start, 15);
        var capitals = Capitals(text, tokens, start, next);

        features[0] = Index(0, type, nextShape);
        features[1] = Index(1, type, nextKey);
        features[2] = Index(2, type, wordKey);
        features[3] = Index(3, type, wordShape << 8 | nextShape);
        features[4] = Index(4, type, nextShape << 8 | secondShape);
        features[5] = Index(5, wordShape, nextKey);
        features[6] = Index(6, nextShape, wordKey);
        features[7] = Index(7, type, nextShape << 8 | (ulong)(last - candidate) << 1 | (spaced ? 1ul : 0));
        features[8] = Index(8, type, length << 8 | nextShape);
        features[9] = Index(9, type, capitals << 8 | nextShape);
        features[10] = Index(10, capitals << 8 | length, wordShape << 8 | nextShape);
        features[11] = Index(11, wordKey, nextKey);
        features[12] = Index(12, type, KeyOf(text, tokens, word - 1, start));
        features[13] = Index(13, nextKey, KeyOf(text, tokens, next + 1, start));
        features[14] = Index(14, ShapeOf(text, tokens, word - 1, start) << 16 | wordShape << 8 | nextShape, type);
        features[15] = Index(15, capitals, nextKey);
    }

    /// <summary>A word by its letters, or by its ending when it is long; other tokens by their first character.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, int start)
    {
        if (i < start || (uint)i >= (uint)tokens.Length) return 1;
        ref readonly var token = ref tokens[i];
        var length = token.Length;
        if (token.Kind is TokenKind.Number) return 2 + (ulong)Math.Min(length, 5);
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic)) return text[token.Start] | 0x1_0000ul;
        return length <= ShortWord.MaxLength
            ? ShortWord.Pack(text, token.Start, token.End)
            : ShortWord.Pack(text, token.End - 4, token.End) | 1ul << 63;
    }

    private static ulong ShapeOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, int start)
    {
        if (i < start || (uint)i >= (uint)tokens.Length) return 1;
        ref readonly var token = ref tokens[i];
        if (token.Kind != TokenKind.Word) return 2 + (ulong)token.Kind;
        if (!Characters.IsUpper(text[token.Start])) return 20;
        if (token.Length == 1) return 21;
        return Characters.IsLower(text[token.Start + 1]) ? 22ul : Characters.IsLower(text[token.End - 1]) ? 23ul : 24ul;
    }

    /// <summary>How many words of the sentence so far are in lower case, of the last few.</summary>
    private static ulong Capitals(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        var lower = 0ul;
        foreach (ref readonly var token in tokens[Math.Max(start, end - Window)..end])
            if (token.Kind == TokenKind.Word && Characters.IsLower(text[token.Start]) && ++lower == 4) break;
        return lower;
    }

    private static int Index(ulong feature, ulong a, ulong b)
    {
        var hash = (a ^ feature << 56) * 0x9E3779B97F4A7C15;
        hash = (hash ^ hash >> 29 ^ b) * 0xBF58476D1CE4E5B9;
        return (int)(hash >> (64 - TableBits));
    }
}
