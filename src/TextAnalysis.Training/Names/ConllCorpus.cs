namespace TextAnalysis.Training.Names;

/// <summary>Reads a corpus of one token a line and joins the tokens to running text, which our own tokeniser splits again.</summary>
internal static class ConllCorpus
{
    private const string ClosingMarks = ".,;:?!)]}%…”’";

    /// <summary>Reads a file.</summary>
    /// <param name="path">Tokens and BIO labels separated by tabs, an empty line after each sentence.</param>
    /// <param name="isolated">Whether each sentence comes from a text of its own.</param>
    /// <param name="texts">The natural spacing of sentences, by their tokens joined with spaces, where a treebank has it.</param>
    public static IEnumerable<LabelledDocument> Read(string path, bool isolated, IReadOnlyDictionary<string, string> texts)
    {
        var corpus = Path.GetFileNameWithoutExtension(path);
        var document = new DocumentBuilder(corpus);
        var tokens = new List<(string Word, string Label)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var columns = line.Split('\t');
            var isBreak = columns[0] == "-DOCSTART-";
            if (columns.Length > 1 && !isBreak)
            {
                tokens.Add((columns[0], columns[1]));
                continue;
            }
            if (tokens.Count > 0) document.Add(tokens, texts);
            tokens.Clear();
            if ((!isBreak && !isolated) || document.IsEmpty) continue;
            yield return document.Build();
            document = new DocumentBuilder(corpus);
        }
        if (!document.IsEmpty) yield return document.Build();
    }

    /// <summary>Reads how a treebank spaces its sentences: from tokens joined with spaces to the text.</summary>
    public static Dictionary<string, string> ReadSpacing(IEnumerable<string> treebanks)
    {
        var spacing = new Dictionary<string, string>();
        foreach (var path in treebanks)
        {
            var text = "";
            var tokens = new List<string>();
            foreach (var line in File.ReadLines(path))
            {
                if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
                else if (line.Length == 0)
                {
                    spacing.TryAdd(string.Join(' ', tokens), text);
                    tokens.Clear();
                }
                else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var columns && columns[0].All(char.IsAsciiDigit)) tokens.Add(columns[1]);
            }
        }
        return spacing;
    }

    /// <summary>Whether a blank goes between two tokens of running text.</summary>
    private static bool IsSpaced(string before, string word, ref bool isQuoteOpen)
    {
        if (word is "\"" or "''" or "``")
        {
            isQuoteOpen = !isQuoteOpen;
            return isQuoteOpen;
        }
        if (before is "\"" or "``" or "''") return !isQuoteOpen;
        if (word.Length == 1 && ClosingMarks.Contains(word[0])) return false;
        if (word[0] is '\'' or '’' && word.Length is 2 or 3) return false;
        if (word is "n't" or "..." or "-" || before is "-") return false;
        return before is not ("(" or "[" or "$" or "£" or "€" or "#" or "“" or "‘" or "/") && word != "/";
    }

    private sealed class DocumentBuilder(string corpus)
    {
        private readonly System.Text.StringBuilder _text = new();
        private readonly List<LabelledName> _names = [];

        public bool IsEmpty => _text.Length == 0;

        public LabelledDocument Build() => new(corpus, _text.ToString(), _names);

        public void Add(List<(string Word, string Label)> tokens, IReadOnlyDictionary<string, string> texts)
        {
            var spans = Place(tokens, texts.GetValueOrDefault(string.Join(' ', tokens.Select(t => t.Word))));
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Label[0] == 'O' || Kind(tokens[i].Label) is not { } kind) continue;
                var first = i;
                while (i + 1 < tokens.Count && tokens[i + 1].Label.StartsWith("I-", StringComparison.Ordinal) && Kind(tokens[i + 1].Label) == kind) i++;
                if (NameConventions.Trim(_text.ToString(spans[first].Start, spans[i].End - spans[first].Start), kind) is var (skip, length) && length > 0)
                    _names.Add(new LabelledName(spans[first].Start + skip, spans[first].Start + skip + length, kind));
            }
            _text.Append('\n');
        }

        private List<(int Start, int End)> Place(List<(string Word, string Label)> tokens, string? text)
        {
            var spans = new List<(int Start, int End)>();
            if (text is not null)
            {
                var at = 0;
                foreach (var (word, _) in tokens)
                {
                    at = text.IndexOf(word, at, StringComparison.Ordinal);
                    if (at < 0) break;
                    spans.Add((_text.Length + at, _text.Length + at + word.Length));
                    at += word.Length;
                }
                if (spans.Count == tokens.Count)
                {
                    _text.Append(text);
                    return spans;
                }
                spans.Clear();
            }
            var isQuoteOpen = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (i > 0 && IsSpaced(tokens[i - 1].Word, tokens[i].Word, ref isQuoteOpen)) _text.Append(' ');
                else if (i == 0 && tokens[0].Word is "\"" or "``") isQuoteOpen = true;
                spans.Add((_text.Length, _text.Length + tokens[i].Word.Length));
                _text.Append(tokens[i].Word);
            }
            return spans;
        }

        private static EntityKind? Kind(string label) => label.Length < 3 ? null : label[2..] switch
        {
            "PER" => EntityKind.Person,
            "LOC" => EntityKind.Place,
            "ORG" => EntityKind.Organization,
            _ => null,
        };
    }
}
