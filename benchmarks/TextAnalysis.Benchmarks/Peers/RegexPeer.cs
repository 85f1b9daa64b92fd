using System.Text.RegularExpressions;

namespace TextAnalysis.Benchmarks;

/// <summary>What one writes first: a source-generated regular expression for words and marks, without allocation.</summary>
internal static partial class RegexPeer
{
    public static int Count(string text)
    {
        var count = 0;
        foreach (var match in Tokens().EnumerateMatches(text)) count += match.Length > 0 ? 1 : 0;
        return count;
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Tokens();
}
