using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// Splits English text into tokens and sentences by the conventions of the UD English treebanks (EWT, GUM), in linear time
/// and, into a warm buffer, without allocating.
/// </summary>
public static class Tokenizer
{
    /// <summary>Splits a text and leaves its tokens and sentences in <paramref name="buffer"/>, in place of what was there.</summary>
    /// <param name="text">Any text; it may be empty.</param>
    /// <param name="buffer">Where the result goes; reuse it from text to text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public static void Tokenize(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Clear();
        Append(text, 0, buffer);
    }

    /// <summary>Adds the tokens and sentences of the part of a text from <paramref name="start"/> to its end.</summary>
    internal static void Append(ReadOnlySpan<char> text, int start, TokenBuffer buffer)
    {
        var first = buffer.TokenCount;
        if (Vector512.IsHardwareAccelerated) BlockTokenizer<Block512>.Append(text, start, buffer);
        else if (Vector256.IsHardwareAccelerated) BlockTokenizer<Block256>.Append(text, start, buffer);
        else if (Vector128.IsHardwareAccelerated) BlockTokenizer<Block128>.Append(text, start, buffer);
        else AppendByChunks(text, start, buffer);
        SentenceSplitter.Split(text, first, buffer);
    }

    /// <summary>Adds the tokens without vectors: what the rules mean, and the way for hardware that has none.</summary>
    internal static void AppendByChunks(ReadOnlySpan<char> text, int start, TokenBuffer buffer)
    {
        var chunks = new ChunkTokenizer(text, buffer);
        var phrase = new LowerCasePhrase(inLowerCase: false);
        var i = start;
        while (true)
        {
            while (i < text.Length && Characters.IsSpace(text[i])) i++;
            if (i == text.Length) break;
            var chunk = i;
            while (i < text.Length && !Characters.IsSpace(text[i])) i++;
            chunks.Tokenize(chunk, i, phrase.MayOpenSentence(text, chunk, i));
        }
    }
}
