namespace TextAnalysis;

/// <summary>
/// What different spellings of a name in Latin letters share, where its own script is another: the consonants, without what
/// transcriptions disagree on. <c>Tirin Kot</c> and <c>Tarinkot</c>, <c>Al Farwaniyah</c> and <c>Farwaniya</c> have one skeleton.
/// </summary>
internal static class NameSkeleton
{
    private const int Longest = 32;

    /// <summary>Fewer consonants tell nothing.</summary>
    private const int Fewest = 3;

    /// <summary>The key of a name's skeleton in a country; 0 for names that are too short or too long.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> name, int country)
    {
        Span<char> letters = stackalloc char[Longest];
        var length = Letters(name, letters);
        Span<char> skeleton = stackalloc char[Longest];
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            var c = letters[i] switch { 'q' or 'c' => 'k', 'v' => 'w', var letter => letter };
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' || (count > 0 && c == skeleton[count - 1])) continue;
            skeleton[count++] = c;
        }
        return count >= Fewest ? NameKey.OfPair((ulong)country, NameKey.Of(skeleton[..count])) : 0;
    }

    /// <summary>Whether two names of one skeleton differ by few letters: one, and one more for every six.</summary>
    public static bool AreNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> a = stackalloc char[Longest];
        Span<char> b = stackalloc char[Longest];
        a = a[..Letters(one, a)];
        b = b[..Letters(other, b)];
        return a.Length > 0 && b.Length > 0 && a[0] == b[0] && Distance(a, b) <= 1 + (Math.Min(a.Length, b.Length) / 6);
    }

    /// <summary>The folded letters, without an Arabic article in front; 0 for names that are too long.</summary>
    private static int Letters(ReadOnlySpan<char> name, Span<char> letters)
    {
        if (name.Length > 3 && name[2] is ' ' or '-' && name[..2].Equals("al", StringComparison.OrdinalIgnoreCase)) name = name[3..];
        var count = 0;
        foreach (var c in name)
        {
            if (!char.IsLetter(c)) continue;
            if (count == letters.Length) return 0;
            letters[count++] = LetterFolding.Fold(c);
        }
        return count;
    }

    /// <summary>How many letters must be put in, left out or changed (Levenshtein 1966).</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
