using System.Runtime.CompilerServices;

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
        var before = Look(text, tokens, word - 1, start);
        var here = Look(text, tokens, word, start);
        var after = Look(text, tokens, next, start);
        var second = Look(text, tokens, next + 1, start);
        var length = (ulong)Math.Min(next - start, 15);
        var capitals = Capitals(text, tokens, start, next);

        features[0] = Index(0, type, after.Shape);
        features[1] = Index(1, type, after.Key);
        features[2] = Index(2, type, here.Key);
        features[3] = Index(3, type, here.Shape << 8 | after.Shape);
        features[4] = Index(4, type, after.Shape << 8 | second.Shape);
        features[5] = Index(5, here.Shape, after.Key);
        features[6] = Index(6, after.Shape, here.Key);
        features[7] = Index(7, type, after.Shape << 8 | (ulong)(last - candidate) << 1 | (spaced ? 1ul : 0));
        features[8] = Index(8, type, length << 8 | after.Shape);
        features[9] = Index(9, type, capitals << 8 | after.Shape);
        features[10] = Index(10, capitals << 8 | length, here.Shape << 8 | after.Shape);
        features[11] = Index(11, here.Key, after.Key);
        features[12] = Index(12, type, before.Key);
        features[13] = Index(13, after.Key, second.Key);
        features[14] = Index(14, before.Shape << 16 | here.Shape << 8 | after.Shape, type);
        features[15] = Index(15, capitals, after.Key);
    }

    /// <summary>A token's key, a word's letters or, when it is long, its ending, other tokens' first character; and its shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Key, ulong Shape) Look(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, int start)
    {
        if (i < start || (uint)i >= (uint)tokens.Length) return (1, 1);
        ref readonly var token = ref tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic))
            return (token.Kind == TokenKind.Number ? 2 + (ulong)Math.Min(token.Length, 5) : text[token.Start] | 0x1_0000ul, 2 + (ulong)token.Kind);
        var isLong = token.Length > ShortWord.MaxLength;
        var key = ShortWord.Pack(text, isLong ? token.End - 4 : token.Start, token.End) | (isLong ? 1ul << 63 : 0);
        return (key, token.Kind == TokenKind.Word ? ShapeOf(text, in token) : 2 + (ulong)TokenKind.Clitic);
    }

    private static ulong ShapeOf(ReadOnlySpan<char> text, in Token word)
    {
        if (!Characters.IsUpper(text[word.Start])) return 20;
        if (word.Length == 1) return 21;
        return Characters.IsLower(text[word.Start + 1]) ? 22ul : Characters.IsLower(text[word.End - 1]) ? 23ul : 24ul;
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
