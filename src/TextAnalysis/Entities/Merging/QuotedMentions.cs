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
            var isOpen = false;
            var end = document.Sentences[paragraph.EndSentence - 1].EndToken;
            for (var t = document.Sentences[paragraph.FirstSentence].FirstToken; t < end && next < mentions.Count; t++)
            {
                if (document.WordAt(t) is "“" or "„") isOpen = true;
                else if (document.WordAt(t) is "”") isOpen = false;
                else if (document.WordAt(t) is "\"") isOpen = !isOpen;
                if (mentions[next].FirstToken == t) _quoted[next++] = isOpen;
            }
        }
    }

    public bool Contains(int mention) => _quoted[mention];
}
