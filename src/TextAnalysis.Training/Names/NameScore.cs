namespace TextAnalysis.Training.Names;

/// <summary>Strict scores of found names: span and kind must both be right.</summary>
internal sealed class NameScore
{
    private readonly int[] _right = new int[4];
    private readonly int[] _found = new int[4];
    private readonly int[] _gold = new int[4];

    private readonly List<(double Confidence, bool IsRight)> _confidences = [];

    /// <summary>How sure the recogniser was of each name it found, and whether it was right.</summary>
    public IReadOnlyList<(double Confidence, bool IsRight)> Confidences => _confidences;

    /// <summary>F1 in per cent over all kinds.</summary>
    public double F1 => Percent(3);

    /// <summary>Scores the names found in labelled texts.</summary>
    /// <param name="path">The labelled texts.</param>
    /// <param name="recognize">What finds them.</param>
    /// <param name="errors">Where to write each missed and each wrong name with its sentence, for reading; or null.</param>
    public static NameScore Measure(string path, Func<Document, List<NameMention>> recognize, TextWriter? errors = null)
    {
        var score = new NameScore();
        foreach (var labelled in JsonlCorpus.Read(path))
        {
            var document = Document.Parse(labelled.Text);
            var gold = labelled.Names.ToHashSet();
            foreach (var name in gold) score.Count(score._gold, name.Kind);
            var found = new HashSet<LabelledName>();
            foreach (var mention in recognize(document))
            {
                var name = new LabelledName(document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End, mention.Kind);
                score.Count(score._found, name.Kind);
                if (gold.Contains(name)) score.Count(score._right, name.Kind);
                score._confidences.Add((mention.Confidence, gold.Contains(name)));
                found.Add(name);
            }
            if (errors is not null) WriteErrors(errors, labelled, document, gold, found);
        }
        return score;
    }

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{F1:F2} (P {100.0 * _right[3] / _found[3]:F1} R {100.0 * _right[3] / _gold[3]:F1}; person {Percent(0):F1}, place {Percent(1):F1}, organization {Percent(2):F1})");

    private static void WriteErrors(
        TextWriter to, LabelledDocument labelled, Document document, HashSet<LabelledName> gold, HashSet<LabelledName> found)
    {
        foreach (var sentence in document.Sentences)
        {
            var missed = gold.Except(found).Where(n => n.Start >= sentence.Span.Start && n.Start < sentence.Span.End).OrderBy(n => n.Start).ToList();
            var wrong = found.Except(gold).Where(n => n.Start >= sentence.Span.Start && n.Start < sentence.Span.End).OrderBy(n => n.Start).ToList();
            if (missed.Count + wrong.Count == 0) continue;
            to.WriteLine($"{labelled.Corpus}\t-{Show(missed)}\t+{Show(wrong)}\t{sentence.Span.In(labelled.Text)}");
        }

        string Show(List<LabelledName> names) => string.Join(" | ", names.Select(n => $"{n.Kind.ToString()[..2]}:{labelled.Text[n.Start..n.End]}"));
    }

    private double Percent(int kind) => 200.0 * _right[kind] / Math.Max(1, _found[kind] + _gold[kind]);

    private void Count(int[] counts, EntityKind kind)
    {
        counts[(int)kind]++;
        counts[3]++;
    }
}
