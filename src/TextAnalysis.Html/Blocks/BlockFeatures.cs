using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>
/// Describes a page's blocks by numbers: as lines of text (<see cref="PageFeatures"/>), and by their elements, links, class names and
/// SmartReader's votes.
/// </summary>
/// <remarks>The block classifier was trained on exactly these numbers, in this order; see <see cref="BlockClassifier"/>.</remarks>
internal sealed class BlockFeatures
{
    public const int Count = PageFeatures.Count + 34;

    /// <summary>How far up class names count.</summary>
    public const int NearestAncestors = 6;

    private static readonly string[] Elements = ["P", "LI", "TD", "FIGCAPTION", "BLOCKQUOTE", "PRE", "DIV", "H1", "H2", "H3", "H4"];

    private static readonly string[] Ancestors =
        ["ARTICLE", "MAIN", "ASIDE", "FOOTER", "NAV", "HEADER", "FORM", "FIGURE", "UL", "OL", "TABLE", "SECTION", "BUTTON"];

    private readonly PageFeatures _lines;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly int[] _votesBefore;
    private readonly Dictionary<IElement, Ancestry> _known = [];
    private readonly LineLexicon _names;
    private readonly IElement? _commonHolder;

    public BlockFeatures(PageFeatures lines, IReadOnlyList<Block> blocks, bool[] votes, LineLexicon names)
    {
        (_lines, _blocks, _names) = (lines, blocks, names);
        _votesBefore = new int[votes.Length + 1];
        var held = new Dictionary<IElement, int>();
        for (var i = 0; i < votes.Length; i++)
        {
            _votesBefore[i + 1] = _votesBefore[i] + (votes[i] ? 1 : 0);
            if (lines.ProseOf(i) == 0 || blocks[i].Element.ParentElement is not { } parent) continue;
            held[parent] = held.GetValueOrDefault(parent) + lines.ProseOf(i);
        }
        var most = 0;
        foreach (var (holder, prose) in held) if (prose > most) (most, _commonHolder) = (prose, holder);
    }

    /// <summary>Writes the numbers of a block.</summary>
    public void Fill(int i, Span<float> features)
    {
        _lines.Fill(i, features);
        var f = PageFeatures.Count;
        var block = _blocks[i];
        var length = (float)block.Span.Length;
        features[f++] = block.LinkedCharacters / length;
        features[f++] = block.EmphasizedCharacters / length;
        foreach (var name in Elements) features[f++] = block.Element.NodeName == name ? 1 : 0;
        var ancestry = AncestryOf(block.Element);
        for (var bit = 0; bit < Ancestors.Length; bit++) features[f++] = ancestry.Has(bit) ? 1 : 0;
        features[f++] = ancestry.NameLeast;
        features[f++] = ancestry.NameMost;
        features[f++] = ancestry.NameSum;
        features[f++] = Votes(i, i + 1);
        features[f++] = Votes(i - 3, i) / 3f;
        features[f++] = Votes(i + 1, i + 4) / 3f;
        features[f++] = Votes(0, _blocks.Count) == 0 ? 1 : 0;
        features[f++] = _commonHolder is not null && block.Element.ParentElement == _commonHolder ? 1 : 0;
    }

    private int Votes(int from, int to) => _votesBefore[Math.Clamp(to, 0, _blocks.Count)] - _votesBefore[Math.Clamp(from, 0, _blocks.Count)];

    private Ancestry AncestryOf(IElement element)
    {
        if (_known.TryGetValue(element, out var known)) return known;
        var elements = 0;
        float least = 0, most = 0, sum = 0;
        var distance = 0;
        for (var at = element; at is not null; at = at.ParentElement, distance++)
        {
            var bit = Array.IndexOf(Ancestors, at.NodeName);
            if (bit >= 0) elements |= 1 << bit;
            if (distance >= NearestAncestors) continue;
            foreach (var name in ClassNames.Of(at))
            {
                var weight = _names.WeightOf(name);
                (least, most, sum) = (Math.Min(least, weight), Math.Max(most, weight), sum + weight);
            }
        }
        var ancestry = new Ancestry(elements, least, most, sum);
        _known.Add(element, ancestry);
        return ancestry;
    }

    private readonly record struct Ancestry(int Elements, float NameLeast, float NameMost, float NameSum)
    {
        public bool Has(int bit) => (Elements >> bit & 1) != 0;
    }
}
