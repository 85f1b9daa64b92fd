using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the paragraphs of a clean text. A first version: a paragraph is a line.</summary>
internal static class ParagraphSplitter
{
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var line = text.AsSpan(start, length);
            var trimmed = line.TrimStart();
            start += length - trimmed.Length;
            trimmed = trimmed.TrimEnd();
            if (trimmed.Length > 0) paragraphs.Add(new TextSpan(start, start + trimmed.Length));
        }
        return paragraphs.ToImmutable();
    }
}
