using System.Collections;

namespace TextAnalysis;

/// <summary>Which mentions stand between quotation marks: what others call somebody is not what the article does.</summary>
internal sealed class QuotedMentions
{
    private readonly BitArray _quoted;

    public QuotedMentions(Document document, IReadOnlyList<NameMention> mentions)
    {
        _quoted = new BitArray(mentions.Count);
        var next = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            Quotation twofold = Quotation.None, single = Quotation.None;
            var end = document.Sentences[paragraph.EndSentence - 1].EndToken;
            for (var t = document.Sentences[paragraph.FirstSentence].FirstToken; t < end; t++)
            {
                if (QuotationMark.MayBe(document.Tokens[t]))
                {
                    var mark = new QuotationMark(document, t);
                    Read(mark, ref mark.IsSingle ? ref single : ref twofold, next);
                }
                if (next < mentions.Count && mentions[next].FirstToken == t) next++;
            }
            // What is not closed goes on in the next paragraph, behind another mark; a single one was an apostrophe.
            if (twofold.IsOpen) Mark(twofold.First, next);
            if (single.IsOpen) Mark(single.First, single.WeakEnd);
        }
    }

    public bool Contains(int mention) => _quoted[mention];

    private void Read(QuotationMark mark, ref Quotation quotation, int next)
    {
        switch (mark.Role(quotation.IsOpen, quotation.IsLow))
        {
            case MarkRole.Open when mark.IsSingle || !quotation.IsOpen:
                if (quotation.IsOpen) Mark(quotation.First, quotation.WeakEnd);
                quotation = new Quotation(next, mark.IsLow);
                break;
            case MarkRole.Close when quotation.IsOpen:
                Mark(quotation.First, next);
                quotation = Quotation.None;
                break;
            case MarkRole.WeakClose:
                quotation.WeakEnd = next;
                break;
            default:
                break;
        }
    }

    private void Mark(int first, int end)
    {
        for (var i = first; i < end; i++) _quoted[i] = true;
    }

    /// <summary>What an opening mark began.</summary>
    /// <param name="first">The first mention in it.</param>
    /// <param name="isLow">Whether it was a low mark.</param>
    private struct Quotation(int first, bool isLow)
    {
        public readonly int First = first;
        public readonly bool IsLow = isLow;

        /// <summary>The mention behind the last mark that closes it unless that was an apostrophe.</summary>
        public int WeakEnd;

        public static Quotation None => new(-1, false);

        public readonly bool IsOpen => First >= 0;
    }
}
