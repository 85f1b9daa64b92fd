namespace TextAnalysis;

/// <summary>A quote under construction: stretches of tokens, and the report that they belong to.</summary>
internal sealed class QuoteDraft
{
    public List<(int First, int End)> Parts { get; } = [];

    /// <summary>The cue, its speaker and its content; null for quoted words without a cue.</summary>
    public Report? Report { get; init; }

    /// <summary>The turn of an interview that this is; null for none.</summary>
    public InterviewTurn? Turn { get; init; }

    /// <summary>The turn whose speaker quotes these words of somebody else; null for none.</summary>
    public InterviewTurn? Within { get; init; }

    /// <summary>How probable it is that these words are speech.</summary>
    public float Probability { get; init; }

    public int First => Parts[0].First;

    public int End => Parts[^1].End;

    public static QuoteDraft Of(InterviewTurn turn)
    {
        var draft = new QuoteDraft { Turn = turn, Probability = 1 };
        draft.Parts.Add((turn.FirstToken, turn.EndToken));
        return draft;
    }

    public static QuoteDraft Of(Report report)
    {
        var draft = new QuoteDraft { Report = report, Probability = report.Content.Probability };
        if (report.Content.Left is { } left) draft.Parts.Add((left.FirstToken, left.EndToken));
        if (report.Content.Right is { } right) draft.Parts.Add((right.FirstToken, right.EndToken));
        return draft;
    }
}
