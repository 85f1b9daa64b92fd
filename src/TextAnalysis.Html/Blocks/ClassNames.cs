using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>The words of an element's class and id, as hashes: "article-body__text" has "article", "body" and "text".</summary>
internal static class ClassNames
{
    private const int LongestNames = 300;

    /// <summary>Gives the words' hashes (<see cref="LexiconHash"/>).</summary>
    public static List<uint> Of(IElement element)
    {
        var words = new List<uint>();
        Add(element.ClassName, words);
        Add(element.Id, words);
        return words;
    }

    private static void Add(string? names, List<uint> words)
    {
        if (names is null) return;
        var length = Math.Min(names.Length, LongestNames);
        for (var i = 0; i < length;)
        {
            if (!char.IsAsciiLetter(names[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var hash = LexiconHash.Start;
            // A capital starts a word, except in a run of capitals.
            do hash = LexiconHash.Add(hash, names[i++]);
            while (i < length && char.IsAsciiLetter(names[i]) && !(char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])));
            if (i - start > 2) words.Add(LexiconHash.End(hash));
        }
    }
}
