using System.Text;

namespace TextAnalysis.Training;

/// <summary>A document of a treebank as raw text, its sentences joined by a space, with the gold spans of words and sentences.</summary>
internal sealed class RawDocument
{
    private readonly StringBuilder _text = new();
    private int _sentenceStart = -1;

    public string Text => _text.ToString();

    public List<TextSpan> Words { get; } = [];

    public List<TextSpan> Sentences { get; } = [];

    /// <summary>Reads the documents of a CoNLL-U file; the words of a contraction share its surface.</summary>
    public static List<RawDocument> Read(string path)
    {
        var documents = new List<RawDocument>();
        var contractionEnd = 0;
        var spaceAfterContraction = true;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) documents.Add(new RawDocument());
            if (line.StartsWith('#')) continue;
            if (line.Length == 0)
            {
                if (documents.Count > 0) documents[^1].EndSentence();
                continue;
            }
            var columns = line.Split('\t');
            var spaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (columns[0].IndexOf('-') is var dash and > 0)
            {
                contractionEnd = int.Parse(columns[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                spaceAfterContraction = spaceAfter;
                continue;
            }
            if (columns[0].Contains('.')) continue;
            var number = int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture);
            documents[^1].Add(columns[1], number < contractionEnd ? false : number == contractionEnd ? spaceAfterContraction : spaceAfter);
            if (number >= contractionEnd) contractionEnd = 0;
        }
        return documents;
    }

    private void Add(string word, bool spaceAfter)
    {
        if (_sentenceStart < 0)
        {
            if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
            _sentenceStart = _text.Length;
        }
        Words.Add(new TextSpan(_text.Length, _text.Length + word.Length));
        _text.Append(word);
        if (spaceAfter) _text.Append(' ');
    }

    private void EndSentence()
    {
        if (_sentenceStart >= 0) Sentences.Add(new TextSpan(_sentenceStart, Words[^1].End));
        _sentenceStart = -1;
    }
}
