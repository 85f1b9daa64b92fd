using System.Text;

namespace TextAnalysis.Training;

/// <summary>A sentence of a treebank: its words with a space between, and the gold tags.</summary>
internal sealed record ConlluSentence(string Text, Token[] Tokens, string[] Lemmas)
{
    /// <summary>Reads the syntactic words of a CoNLL-U file; ranges of contractions and empty nodes are passed over.</summary>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var lemmas = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith('#')) continue;
            if (line.Length == 0)
            {
                if (tokens.Count > 0) yield return new ConlluSentence(text.ToString(), [.. tokens], [.. lemmas]);
                text.Clear();
                tokens.Clear();
                lemmas.Clear();
                continue;
            }
            var columns = line.Split('\t');
            if (columns[0].AsSpan().ContainsAny('-', '.')) continue;
            if (text.Length > 0) text.Append(' ');
            var start = text.Length;
            text.Append(columns[1]);
            tokens.Add(new Token(start, text.Length, TokenKind.Word, TagNames.Universal(columns[3]), TagNames.Penn(columns[4])));
            lemmas.Add(columns[2]);
        }
    }
}
