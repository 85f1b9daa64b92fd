using System.Buffers;
using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Judges by shape alone whether a short line is the name of a person, or of several.</summary>
internal static class AuthorName
{
    private const int LongestName = 60;

    private static readonly SearchValues<string> Particles = SearchValues.Create(
        ["de", "da", "del", "der", "den", "di", "du", "van", "von", "la", "le", "al", "bin", "ibn", "el", "dos", "ter"], StringComparison.Ordinal);

    /// <summary>Gives the length of the name that starts the text: two to four capitalised words; 0 where there is none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int words = 0, end = 0;
        for (var at = 0; at < text.Length && at < LongestName && words < 5;)
        {
            var length = text[at..].IndexOf(' ');
            if (length < 0) length = text.Length - at;
            var word = text.Slice(at, length);
            var last = word.Length > 0 && word[^1] is ',' or '|' or ';';
            if (last) word = word[..^1];
            if (IsNameWord(word))
            {
                words++;
                end = at + word.Length;
            }
            else if (words == 0 || !Particles.Contains(word.ToString()))
            {
                break;
            }
            if (last) break;
            at += length + 1;
        }
        return words is >= 2 and <= 4 ? end : 0;
    }

    /// <summary>
    /// Gives the length of the names that start the text: one, or several of which the last is joined by "and"; 0 where there is none. What
    /// follows a comma alone is more often a job or a paper: "Ada Moss, Ellery News".
    /// </summary>
    public static int LengthOfAll(ReadOnlySpan<char> text)
    {
        var end = LengthAtStart(text);
        for (int at = end, joint = 1; at > 0 && joint > 0;)
        {
            var rest = text[at..];
            joint = rest.StartsWith(", and ") ? 6 : rest.StartsWith(" and ") ? 5 : rest.StartsWith(" & ") ? 3 : rest.StartsWith(", ") ? 2 : 0;
            var next = joint == 0 ? 0 : LengthAtStart(rest[joint..]);
            if (next == 0 || IsJob(rest.Slice(joint, next))) break;
            at += joint + next;
            if (joint > 2) end = at;
        }
        return end;
    }

    /// <summary>Whether the whole line is one name.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line) => line.Length <= LongestName && LengthAtStart(line) == line.Length && line.Length > 0;

    /// <summary>Parts a byline of several authors: "Ada Moss, Ben Oduya and Cal Reyes".</summary>
    public static ImmutableArray<string> Split(ReadOnlySpan<char> byline)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in byline.ToString().Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Split(','))
            if (part.Trim() is { Length: > 0 } name) names.Add(name);
        return names.ToImmutable();
    }

    /// <summary>Whether words are a job, though written like a name: "Political Correspondent".</summary>
    private static bool IsJob(ReadOnlySpan<char> words) => RoleNouns.IsRole(words[(words.LastIndexOf(' ') + 1)..], EntityKind.Person);

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 20 || !char.IsUpper(word[0])) return false;
        for (var i = 1; i < word.Length; i++)
            if (!char.IsLetter(word[i]) && word[i] is not ('-' or '\'' or '’' or '.')) return false;
        // An initial, or a word with a stop only after it.
        return !word[..^1].Contains('.') || word.Length <= 4;
    }
}
