namespace TextAnalysis.Html;

/// <summary>Decides which blocks of a page are the article's body.</summary>
/// <remarks>
/// SmartReader finds the element that holds the article well, keeps too much of what lies inside of it, and now and then loses what
/// lies beside it. So the body is what it keeps, less captions, furniture, datelines, the headline and lists of links. Where the line
/// classifier agrees with most of that, it knows this kind of page, and has a say: what it is sure is clutter goes, what it is sure is
/// running text comes in from inside the body or from beside its ends. Where SmartReader took a list or the comments for the
/// article, the classifier decides alone. Learning the choice from blocks did worse on pages left out: there are only 88 to learn from.
/// </remarks>
internal sealed class BlockChooser
{
    /// <summary>SmartReader is believed unless the classifier found more words than this, and it has less than this part of them.</summary>
    private const int LeastProse = 60;
    private const double LeastShared = 0.2;

    /// <summary>The classifier knows the kind of page where it takes this much of the body for body too.</summary>
    private const double LeastAgreement = 0.5;

    /// <summary>Log-odds of lines the classifier is sure of.</summary>
    private const float SureClutter = -22;
    private const float ClutterAtEnd = -8;
    private const float SureBody = 10;

    /// <summary>How many blocks may lie between the body and a paragraph that belongs to it.</summary>
    private const int Gap = 4;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly BlockRole[] _roles;
    private readonly LineStatistics[] _statistics;
    private readonly float[] _scores;
    private readonly bool[] _body;

    private BlockChooser(IReadOnlyList<Block> blocks, BlockRole[] roles, LineStatistics[] statistics, float[] scores)
    {
        (_blocks, _roles, _statistics, _scores) = (blocks, roles, statistics, scores);
        _body = new bool[roles.Length];
    }

    /// <summary>Gives a flag for each block.</summary>
    /// <param name="page">The rendered page.</param>
    /// <param name="spans">Its blocks' places.</param>
    /// <param name="votes">What SmartReader keeps.</param>
    /// <param name="roles">What each block is, read before SmartReader changed the document.</param>
    /// <param name="lines">The line classifier.</param>
    /// <param name="statistics">What was counted in the blocks.</param>
    public static bool[] Choose(RenderedPage page, TextSpan[] spans, bool[] votes, BlockRole[] roles, LineModel lines, out LineStatistics[] statistics)
    {
        var scores = BodyFinder.Scores(page.Text, spans, lines, out statistics);
        var decoded = BodyDecoder.Decode(scores, lines.ChangePrice);
        if (IsMistaken(votes, decoded, statistics)) return decoded;
        var chooser = new BlockChooser(page.Blocks, roles, statistics, scores);
        chooser.Clean(votes);
        if (chooser.IsAgreed()) chooser.Correct();
        return chooser._body;
    }

    /// <summary>Whether SmartReader took something else for the article: a list, a table, the comments, or nothing.</summary>
    private static bool IsMistaken(bool[] votes, bool[] decoded, LineStatistics[] statistics)
    {
        int prose = 0, shared = 0;
        for (var i = 0; i < decoded.Length; i++)
        {
            if (!decoded[i]) continue;
            prose += statistics[i].Prose;
            if (votes[i]) shared += statistics[i].Prose;
        }
        return prose > LeastProse && shared < LeastShared * prose;
    }

    private void Clean(bool[] votes)
    {
        int text = 0, captions = 0;
        for (var i = 0; i < _body.Length; i++)
        {
            if (!votes[i]) continue;
            _body[i] = _roles[i] is BlockRole.Text or BlockRole.Item;
            if (_scores[i] <= 0) continue;
            if (_body[i]) text += _statistics[i].Prose;
            else if (_roles[i] == BlockRole.Caption) captions += _statistics[i].Prose;
        }
        // A gallery tells its story in the captions.
        if (captions > 2 * text) for (var i = 0; i < _body.Length; i++) _body[i] |= votes[i] && _roles[i] == BlockRole.Caption;
    }

    private bool IsAgreed()
    {
        int all = 0, shared = 0;
        for (var i = 0; i < _body.Length; i++)
        {
            if (!_body[i]) continue;
            all += _blocks[i].Span.Length;
            if (_scores[i] > 0) shared += _blocks[i].Span.Length;
        }
        return shared > LeastAgreement * all;
    }

    private void Correct()
    {
        for (var i = 0; i < _body.Length; i++) _body[i] &= _scores[i] > SureClutter || _roles[i] == BlockRole.Item;
        TrimEnd();
        int first = Array.IndexOf(_body, true), last = Array.LastIndexOf(_body, true);
        for (var i = first + 1; i < last; i++) _body[i] |= IsSurelyBody(i);
        Extend(first, -1);
        Extend(last, +1);
    }

    /// <summary>Takes off the end what is likely clutter: the appeals, notes on the author and accounts to follow that come after an article.</summary>
    private void TrimEnd()
    {
        for (var i = _body.Length - 1; i >= 0; i--)
        {
            if (!_body[i]) continue;
            if (_scores[i] > ClutterAtEnd || _roles[i] == BlockRole.Item) return;
            _body[i] = false;
        }
    }

    /// <summary>Takes in sure paragraphs beyond an end of the body that lie beside it in the page's tree.</summary>
    private void Extend(int end, int step)
    {
        for (var i = end + step; i >= 0 && i < _body.Length && Math.Abs(i - end) <= Gap + 1; i += step)
        {
            if (!IsSurelyBody(i) || !_blocks[i].IsBeside(_blocks[end])) continue;
            _body[i] = true;
            end = i;
        }
    }

    private bool IsSurelyBody(int i) => _scores[i] > SureBody && _statistics[i].Prose > 0 && _roles[i] is BlockRole.Text or BlockRole.Item;
}
