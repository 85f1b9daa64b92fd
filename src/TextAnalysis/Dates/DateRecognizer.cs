using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the time expressions of a document and resolves them against its publication date.</summary>
/// <remarks>
/// Three steps, each linear: the lexer keeps the words, numbers and marks that belong to the vocabulary of time, the parser
/// reads the longest expression at each place of an unbroken run of them, the resolver turns it into a value and days.
/// Nothing is allocated before the first expression is found.
/// </remarks>
internal sealed class DateRecognizer(DateOrder order = DateOrder.Auto)
{
    private readonly DateLexer _lexer = new(new DateLexicon());
    private readonly DateOrder _order = order;

    /// <param name="document">The article's text.</param>
    /// <param name="entities">Its places may tell in which order its dates in digits are written.</param>
    /// <param name="published">The day that relative expressions are counted from.</param>
    public ImmutableArray<DateMention> Recognize(Document document, ImmutableArray<Entity> entities, DateOnly? published)
    {
        Span<Lexeme> buffer = stackalloc Lexeme[LexemeRun.Capacity];
        var run = new LexemeRun(buffer);
        var reader = new DateRunReader(document, entities, published, _order);
        foreach (var sentence in document.Sentences)
        {
            reader.Enter(sentence, continues: !run.IsEmpty);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var isOfTime = _lexer.TryAdd(document.Text, document.Tokens[i], i, ref run);
                if (!isOfTime || run.IsFull) reader.Read(ref run);
            }
            if (!run.EndsWithMeridiem) reader.Read(ref run);
        }
        reader.Read(ref run);
        var mentions = reader.Mentions;
        return BareTime.SaysNoDate(document, mentions, published) ? [] : mentions;
    }
}
