using System.Text;

namespace TextAnalysis.Training;

/// <summary>News and encyclopedia sentences of the data for names, without their labels.</summary>
/// <remarks>They come in tokens, so that the tagger does not change whenever the library's own tokeniser does.</remarks>
internal static class UnlabelledText
{
    private static readonly string[] Corpora = ["voa", "re3d", "wikigold"];
    private static readonly string[] Clitics = ["'s", "’s", "n't", "n’t", "'ll", "'re", "'ve", "'d", "'m"];

    /// <summary>Reads the sentences of all corpora.</summary>
    /// <param name="folder">The data folder.</param>
    public static IEnumerable<ConlluSentence> Read(string folder) =>
        Corpora.SelectMany(name => ReadFile(Path.Combine(folder, "ner", "train", name + ".conll")));

    private static IEnumerable<ConlluSentence> ReadFile(string path)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) continue;
            if (line.Length > 0)
            {
                AddWord(line[..line.IndexOf('\t')]);
                continue;
            }
            if (tokens.Count > 0) yield return new ConlluSentence(text.ToString(), [.. tokens], []);
            text.Clear();
            tokens.Clear();
        }

        // The treebanks split clitics from their word.
        void AddWord(string word)
        {
            var clitic = Array.Find(Clitics, clitic => word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.Ordinal));
            if (clitic is null)
            {
                Add(word);
                return;
            }
            Add(word[..^clitic.Length]);
            Add(clitic);
        }

        void Add(string form)
        {
            if (text.Length > 0) text.Append(' ');
            tokens.Add(new Token(text.Length, text.Length + form.Length, TokenKind.Word));
            text.Append(form);
        }
    }
}
