namespace TextAnalysis;

/// <summary>Whether a short name that stands in brackets behind a longer one can be made of its initials: not so in <c>Reuters (AP)</c>.</summary>
internal static class Abbreviation
{
    /// <summary>
    /// Whether the name's capitalised words account for the short form: an acronym (<c>WFP</c>) by its first letter and another one behind it,
    /// or, where it comes from another language (<c>Revolutionary Armed Forces (FARC)</c>), by two thirds of its letters in any order;
    /// a word (<c>Ofcom</c>) by having all the initials in their order.
    /// </summary>
    public static bool IsOf(OrganizationName alias, OrganizationName name)
    {
        var letters = Fold(alias.Words[0].Where(char.IsLetter));
        var initials = Fold(name.Words.Select(word => word[0]).Where(char.IsUpper));
        if (letters.Length < 2 || initials.Length < 2) return false;
        if (!alias.IsAcronym) return CountInOrder(initials, letters) == initials.Length;
        if (letters[0] is var first && initials.IndexOf(first) is var start and >= 0 && letters.AsSpan(1).ContainsAny(initials.AsSpan(start + 1))) return true;
        // An acronym that the list knows is hardly one more's by chance.
        return alias.Entry is null && CountShared(letters, initials) is var shared and >= 2 && 3 * shared >= 2 * letters.Length;
    }

    private static string Fold(IEnumerable<char> letters) => string.Concat(letters.Select(LetterFolding.Fold));

    private static int CountInOrder(string wanted, string letters)
    {
        var found = 0;
        foreach (var letter in letters)
            if (found < wanted.Length && letter == wanted[found]) found++;
        return found;
    }

    private static int CountShared(string letters, string initials)
    {
        var left = initials.ToList();
        return letters.Count(left.Remove);
    }
}
