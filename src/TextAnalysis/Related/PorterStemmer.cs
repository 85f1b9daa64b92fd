namespace TextAnalysis;

/// <summary>
/// Strips English suffixes so that forms of one word count as one term (M. F. Porter, "An algorithm for suffix stripping",
/// Program 14(3), 1980, with the author's two later departures: <c>-bli</c> and <c>-logi</c>).
/// </summary>
internal static class PorterStemmer
{
    private static readonly (string From, string To)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string From, string To)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    /// <summary>A longer suffix stands before the ones it ends in.</summary>
    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    /// <summary>Stems a word in place.</summary>
    /// <param name="word">The word, in lower case; words with other characters than a to z are left alone.</param>
    /// <returns>The length of the stem, which begins where the word did.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length < 3 || word.ContainsAnyExceptInRange('a', 'z')) return word.Length;
        var length = Plural(word, word.Length);
        length = PastAndProgressive(word, length);
        if (EndsWith(word, length, "y") && HasVowel(word, length - 1)) word[length - 1] = 'i';
        length = Replace(word, length, Step2);
        length = Replace(word, length, Step3);
        length = DropSuffix(word, length);
        return FinalLetters(word, length);
    }

    private static int Plural(Span<char> word, int length)
    {
        if (EndsWith(word, length, "sses") || EndsWith(word, length, "ies")) return length - 2;
        return EndsWith(word, length, "s") && !EndsWith(word, length, "ss") ? length - 1 : length;
    }

    private static int PastAndProgressive(Span<char> word, int length)
    {
        if (EndsWith(word, length, "eed")) return Measure(word, length - 3) > 0 ? length - 1 : length;
        var cut = EndsWith(word, length, "ed") ? 2 : EndsWith(word, length, "ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(word, length - cut)) return length;
        length -= cut;
        if (EndsWith(word, length, "at") || EndsWith(word, length, "bl") || EndsWith(word, length, "iz")
            || (Measure(word, length) == 1 && EndsInShortSyllable(word, length)))
        {
            word[length] = 'e';
            return length + 1;
        }
        return EndsInDoubleConsonant(word, length) && word[length - 1] is not ('l' or 's' or 'z') ? length - 1 : length;
    }

    private static int Replace(Span<char> word, int length, (string From, string To)[] rules)
    {
        foreach (var (from, to) in rules)
        {
            if (!EndsWith(word, length, from)) continue;
            var stem = length - from.Length;
            if (Measure(word, stem) == 0) return length;
            to.CopyTo(word[stem..]);
            return stem + to.Length;
        }
        return length;
    }

    private static int DropSuffix(Span<char> word, int length)
    {
        foreach (var suffix in Step4)
        {
            if (!EndsWith(word, length, suffix)) continue;
            var stem = length - suffix.Length;
            if (suffix == "ion" && (stem == 0 || word[stem - 1] is not ('s' or 't'))) return length;
            return Measure(word, stem) > 1 ? stem : length;
        }
        return length;
    }

    private static int FinalLetters(Span<char> word, int length)
    {
        if (word[length - 1] == 'e')
        {
            var measure = Measure(word, length - 1);
            if (measure > 1 || (measure == 1 && !EndsInShortSyllable(word, length - 1))) length--;
        }
        return EndsWith(word, length, "ll") && Measure(word, length - 1) > 1 ? length - 1 : length;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, int length, string suffix) => word[..length].EndsWith(suffix);

    private static bool IsConsonant(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        // A "y" is a vowel after a consonant; look back once, since a run of "y" alternates.
        'y' => !FollowsConsonant(word, i),
        _ => true,
    };

    private static bool FollowsConsonant(ReadOnlySpan<char> word, int i)
    {
        var run = 0;
        while (i - run > 0 && word[i - run - 1] == 'y') run++;
        var first = i - run;
        var firstFollows = first > 0 && word[first - 1] is not ('a' or 'e' or 'i' or 'o' or 'u');
        return (run % 2 == 0) == firstFollows;
    }

    /// <summary>Porter's m: the number of vowel-consonant sequences in the first <paramref name="length"/> letters.</summary>
    private static int Measure(ReadOnlySpan<char> word, int length)
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i < length; i++)
        {
            var consonant = IsConsonant(word, i);
            if (consonant && afterVowel) measure++;
            afterVowel = !consonant;
        }
        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> word, int length)
    {
        for (var i = 0; i < length; i++)
            if (!IsConsonant(word, i)) return true;
        return false;
    }

    private static bool EndsInDoubleConsonant(ReadOnlySpan<char> word, int length) =>
        length >= 2 && word[length - 1] == word[length - 2] && IsConsonant(word, length - 1);

    /// <summary>Porter's *o: consonant, vowel, consonant at the end, the last not w, x or y.</summary>
    private static bool EndsInShortSyllable(ReadOnlySpan<char> word, int length) =>
        length >= 3 && IsConsonant(word, length - 1) && !IsConsonant(word, length - 2) && IsConsonant(word, length - 3)
        && word[length - 1] is not ('w' or 'x' or 'y');
}
