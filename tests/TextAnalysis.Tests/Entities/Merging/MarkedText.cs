using System.Collections.Immutable;
using System.Text;

namespace TextAnalysis.Tests.Entities.Merging;

/// <summary>A text with its names in square brackets, the kind's letter behind: <c>[Ana Ruiz]p met [Oslo]l</c>; <c>?</c> marks a doubtful one.</summary>
internal static class MarkedText
{
    public static ImmutableArray<Entity> Merge(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(int Start, int End, EntityKind Kind, float Confidence)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }
            var close = marked.IndexOf(']', i);
            var start = text.Length;
            text.Append(marked, i + 1, close - i - 1);
            var doubtful = close + 2 < marked.Length && marked[close + 2] == '?';
            var kind = marked[close + 1] switch { 'p' => EntityKind.Person, 'l' => EntityKind.Place, _ => EntityKind.Organization };
            spans.Add((start, text.Length, kind, doubtful ? 0.6f : 0.95f));
            i = close + (doubtful ? 2 : 1);
        }
        var document = Document.Parse(text.ToString());
        var mentions = spans.ConvertAll(s => new NameMention(TokenAt(s.Start), TokenAt(s.End - 1) + 1, s.Kind, s.Confidence));
        return new EntityMerger([]).Merge(document, mentions);

        int TokenAt(int offset) => document.Tokens.Select(t => t.Start <= offset && offset < t.End).ToList().IndexOf(true);
    }
}
