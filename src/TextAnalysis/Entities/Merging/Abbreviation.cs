namespace TextAnalysis;

/// <summary>Whether a short name that stands in brackets behind a longer one can be made of its initials: not so in <c>Prisma Match (AFP)</c>.</summary>
internal static class Abbreviation
{
    /// <summary>Judges by the initials of the name's capitalised words.</summary>
    /// <remarks>
    /// They share two letters with an acronym, in order (<c>NCM</c>); or the first (<c>Rescuers Across Waters (RSF)</c>), unless the acronym
    /// signs for an agency; or, as it may be of another language, all its letters in any order (<c>OPN</c>), or two thirds of them
    /// where nobody else is known by it. A word (<c>Oftidwat</c>) begins with one of them and has another behind.
    /// </remarks>
    public static bool IsOf(OrganizationName alias, OrganizationName name)
    {
        var letters = Fold(alias.Words[0].Where(char.IsLetter));
        var initials = Fold(name.Words.Select(word => word[0]).Where(char.IsUpper));
        if (letters.Length < 2 || initials.Length == 0) return false;
        if (!alias.IsAcronym) return SharesTwoFrom(0, letters, initials);
        for (var i = 0; i < letters.Length - 1; i++)
            if (SharesTwoFrom(i, letters, initials)) return true;
        if (letters[0] == initials[0] && alias.Entry is not { Kind: OrganizationKind.Media }) return true;
        // A party known by an acronym of its own language: the Nordvik People's Party (SPD).
        if (alias.Entry is { Kind: OrganizationKind.Party } && name.Entry is null && name.Words[^1] is "Party" or "party") return true;
        var shared = CountShared(letters, initials);
        return shared >= 3 && shared == letters.Length || (alias.Entry is null && shared >= 2 && 3 * shared >= 2 * letters.Length);
    }

    /// <summary>Whether the letter at an index is an initial, and one behind it is a later initial.</summary>
    private static bool SharesTwoFrom(int index, string letters, string initials)
    {
        var initial = initials.IndexOf(letters[index]);
        return initial >= 0 && letters.AsSpan(index + 1).ContainsAny(initials.AsSpan(initial + 1));
    }

    private static int CountShared(string letters, string initials)
    {
        var left = initials.ToList();
        return letters.Count(left.Remove);
    }

    private static string Fold(IEnumerable<char> letters) => string.Concat(letters.Select(LetterFolding.Fold));
}
