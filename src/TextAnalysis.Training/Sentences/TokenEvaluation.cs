using System.CommandLine;
using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>
/// <c>tokens DATA/treebanks</c>: F1 of token and sentence spans from raw text, the way of the CoNLL 2018 shared task
/// (D. Zeman et al. 2018), with the sentences of a document joined by a space.
/// </summary>
internal static class TokenEvaluation
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("treebanks") { Description = "The folder of UD English treebanks." };
        folder.AcceptExistingOnly();
        var command = new Command("tokens", "Measures tokens and sentences on the development treebanks.") { folder };
        command.SetAction(parsed =>
        {
            foreach (var treebank in (string[])["ewt_dev", "gum_dev"])
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"{treebank}: {Measure(RawDocument.Read(Path.Combine(parsed.GetRequiredValue(folder).FullName, treebank + ".conllu")))}");
        });
        return command;
    }

    private static string Measure(List<RawDocument> documents)
    {
        var buffer = new TokenBuffer();
        var words = new SpanCounts();
        var sentences = new SpanCounts();
        foreach (var document in documents)
        {
            Tokenizer.Tokenize(document.Text, buffer);
            words.Add(document.Words, [.. buffer.Tokens.ToArray().Select(token => token.Span)]);
            sentences.Add(document.Sentences, [.. buffer.Sentences.ToArray().Select(sentence => sentence.Span)]);
        }
        return $"tokens {words}; sentences {sentences}";
    }

    private sealed class SpanCounts
    {
        private int _gold;
        private int _found;
        private int _right;

        public void Add(List<TextSpan> gold, HashSet<TextSpan> found)
        {
            _gold += gold.Count;
            _found += found.Count;
            _right += gold.Count(found.Contains);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"F1 {200.0 * _right / (_gold + _found):F2} (precision {100.0 * _right / _found:F2}, recall {100.0 * _right / _gold:F2})");
    }
}
