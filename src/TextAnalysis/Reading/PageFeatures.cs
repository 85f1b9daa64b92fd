namespace TextAnalysis;

/// <summary>
/// Describes each line of a page by numbers: its own shape and words, its neighbours, its place among the prose of the page.
/// </summary>
/// <remarks>
/// The line classifier was trained on exactly these numbers, in this order: a change here needs a new model
/// (<c>lines.bin</c>) and a new <see cref="LineModel.Version"/>.
/// </remarks>
internal sealed class PageFeatures
{
    public const int Count = 58;

    private const int Near = 5;
    private const int FarthestProse = 30;

    private readonly LineStatistics[] _lines;
    private readonly int[] _proseBefore;
    private readonly float[] _lexicalBefore;
    private readonly int[] _lastProse;
    private readonly int[] _nextProse;
    private readonly int[] _shortRun;
    private readonly int[] _shortRunStart;
    private readonly int[] _repeats;
    private readonly int[] _sinceTitle;
    private readonly int[] _yearsBefore;
    private readonly float[] _worstSince;
    private readonly int _segmentStart;
    private readonly int _segmentEnd;

    public PageFeatures(string page, ReadOnlySpan<TextSpan> spans, LineStatistics[] lines)
    {
        _lines = lines;
        var count = lines.Length;
        _proseBefore = new int[count + 1];
        _lexicalBefore = new float[count + 1];
        _lastProse = new int[count];
        _nextProse = new int[count];
        _shortRun = new int[count];
        _shortRunStart = new int[count];
        _repeats = new int[count];
        _sinceTitle = new int[count];
        _yearsBefore = new int[count + 1];
        _worstSince = new float[count];

        var last = -FarthestProse;
        for (var i = 0; i < count; i++)
        {
            var prose = lines[i].Prose;
            _proseBefore[i + 1] = _proseBefore[i] + prose;
            _lexicalBefore[i + 1] = _lexicalBefore[i] + lines[i].LexicalMean;
            _lastProse[i] = last;
            if (prose > 0) last = i;
            _yearsBefore[i + 1] = _yearsBefore[i] + (lines[i].HasYear && lines[i].IsShort ? 1 : 0);
        }
        var next = count + FarthestProse;
        for (var i = count - 1; i >= 0; i--)
        {
            _nextProse[i] = next;
            if (lines[i].Prose > 0) next = i;
        }
        FindShortRuns();
        FindRepeats();
        FindTitle(page, spans);
        (_segmentStart, _segmentEnd) = HeaviestSegment();
        FindBoundaries();
    }

    /// <summary>Whether a line is so far from any prose that it cannot be part of an article.</summary>
    public bool IsFarFromProse(int i) => _lines[i].Prose == 0 && i - _lastProse[i] > Near && _nextProse[i] - i > Near;

    /// <summary>How much running text a line holds.</summary>
    public int ProseOf(int i) => _lines[i].Prose;

    /// <summary>Writes the numbers of a line, one for each of the model's columns.</summary>
    /// <param name="i">The line's number.</param>
    /// <param name="columns">The columns, from the line's lane on.</param>
    public void Fill(int i, Span<float> columns)
    {
        const int Lanes = LineModel.Lanes;
        ref readonly var line = ref _lines[i];
        var f = 0;
        var words = Math.Max(1, line.Words);
        var total = Math.Max(1, _proseBefore[^1]);
        columns[Lanes * f++] = MathF.Log(1 + line.Length);
        columns[Lanes * f++] = line.Words;
        columns[Lanes * f++] = (float)line.FunctionWords / words;
        columns[Lanes * f++] = (float)line.CapitalWords / words;
        columns[Lanes * f++] = (float)line.CapsWords / words;
        columns[Lanes * f++] = (float)line.Digits / line.Length;
        columns[Lanes * f++] = line.Commas;
        columns[Lanes * f++] = line.Stops;
        columns[Lanes * f++] = line.QuotationMarks;
        columns[Lanes * f++] = (float)line.Symbols / line.Length;
        columns[Lanes * f++] = line.EndsSentence ? 1 : 0;
        columns[Lanes * f++] = line.EndsInColon ? 1 : 0;
        columns[Lanes * f++] = (int)line.Opening;
        columns[Lanes * f++] = line.LexicalMean;
        columns[Lanes * f++] = line.LexicalLeast;
        columns[Lanes * f++] = line.LexicalSum;
        columns[Lanes * f++] = _repeats[i];
        columns[Lanes * f++] = line.HasYear ? 1 : 0;
        columns[Lanes * f++] = Math.Min(30, _sinceTitle[i]);
        columns[Lanes * f++] = _sinceTitle[i] == 0 ? 1 : 0;
        columns[Lanes * f++] = Prose(i - 1);
        columns[Lanes * f++] = Prose(i + 1);
        columns[Lanes * f++] = Prose(i - 2);
        columns[Lanes * f++] = Prose(i + 2);
        columns[Lanes * f++] = ProseIn(i - Near, i);
        columns[Lanes * f++] = ProseIn(i + 1, i + 1 + Near);
        columns[Lanes * f++] = ProseIn(i - 2 * Near, i);
        columns[Lanes * f++] = ProseIn(i + 1, i + 1 + 2 * Near);
        columns[Lanes * f++] = (float)_proseBefore[i] / total;
        columns[Lanes * f++] = (float)(total - _proseBefore[i + 1]) / total;
        columns[Lanes * f++] = Math.Min(FarthestProse, i - _lastProse[i]);
        columns[Lanes * f++] = Math.Min(FarthestProse, _nextProse[i] - i);
        columns[Lanes * f++] = i > 0 && _lines[i - 1].EndsSentence ? 1 : 0;
        columns[Lanes * f++] = i + 1 < _lines.Length && _lines[i + 1].EndsSentence ? 1 : 0;
        columns[Lanes * f++] = LogLength(i - 1);
        columns[Lanes * f++] = LogLength(i + 1);
        columns[Lanes * f++] = LogLength(i - 2);
        columns[Lanes * f++] = LogLength(i + 2);
        columns[Lanes * f++] = Lexical(i - 1, i);
        columns[Lanes * f++] = Lexical(i + 1, i + 2);
        columns[Lanes * f++] = Lexical(i - 4, i);
        columns[Lanes * f++] = Lexical(i + 1, i + 5);
        columns[Lanes * f++] = (float)i / _lines.Length;
        columns[Lanes * f++] = MathF.Log(_lines.Length);
        columns[Lanes * f++] = i >= _segmentStart && i < _segmentEnd ? 1 : 0;
        columns[Lanes * f++] = Math.Clamp(i - _segmentStart, -20, 20);
        columns[Lanes * f++] = Math.Clamp(_segmentEnd - 1 - i, -20, 20);
        columns[Lanes * f++] = (float)(_proseBefore[_segmentEnd] - _proseBefore[_segmentStart]) / total;
        columns[Lanes * f++] = Math.Min(30, _shortRun[i]);
        columns[Lanes * f++] = Math.Min(30, i - _shortRunStart[i]);
        columns[Lanes * f++] = line.LexicalFirst;
        columns[Lanes * f++] = line.LexicalLast;
        columns[Lanes * f++] = _worstSince[i];
        columns[Lanes * f++] = _yearsBefore[i] - _yearsBefore[_segmentStart];
        columns[Lanes * f++] = line.Prose;
        columns[Lanes * f++] = _proseBefore[i] - _proseBefore[_segmentStart];
        columns[Lanes * f++] = (float)line.Length / words;
        columns[Lanes * f++] = _proseBefore[i] - _proseBefore[Math.Max(0, i - Math.Min(100, _sinceTitle[i]))];
    }

    private int Prose(int i) => (uint)i < (uint)_lines.Length ? _lines[i].Prose : 0;

    private float LogLength(int i) => (uint)i < (uint)_lines.Length ? MathF.Log(1 + _lines[i].Length) : 0;

    private int ProseIn(int from, int to) => _proseBefore[Math.Clamp(to, 0, _lines.Length)] - _proseBefore[Math.Clamp(from, 0, _lines.Length)];

    private float Lexical(int from, int to)
    {
        from = Math.Clamp(from, 0, _lines.Length);
        to = Math.Clamp(to, from, _lines.Length);
        return to == from ? 0 : (_lexicalBefore[to] - _lexicalBefore[from]) / (to - from);
    }

    private void FindShortRuns()
    {
        for (var i = 0; i < _lines.Length;)
        {
            var end = i + 1;
            if (_lines[i].IsShort) while (end < _lines.Length && _lines[end].IsShort) end++;
            for (var j = i; j < end; j++) (_shortRun[j], _shortRunStart[j]) = (_lines[i].IsShort ? end - i : 0, i);
            i = end;
        }
    }

    private void FindRepeats()
    {
        var seen = new Dictionary<int, int>(_lines.Length);
        foreach (var line in _lines) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, line.Hash, out _)++;
        for (var i = 0; i < _lines.Length; i++) _repeats[i] = Math.Min(3, seen[_lines[i].Hash] - 1);
    }

    /// <summary>Marks the lines that say what the first line, the window's title, says too.</summary>
    private void FindTitle(string page, ReadOnlySpan<TextSpan> spans)
    {
        const int shortest = 12;
        var since = 100;
        var window = WindowTitle.Of(page, spans);
        for (var i = 0; i < spans.Length; i++)
        {
            since++;
            if (i > 0 && spans[i].Length >= shortest && spans[i].Length <= window.Length && _lines[i].Words > 2
                && window.Contains(spans[i].In(page), StringComparison.OrdinalIgnoreCase)) since = 0;
            _sinceTitle[i] = since;
        }
    }

    /// <summary>
    /// The most clutter-like short line between each line and the start of the heaviest segment: a heading such as "Comments" parts
    /// what looks alike on its two sides.
    /// </summary>
    private void FindBoundaries()
    {
        var worst = 0f;
        for (var i = _segmentStart; i < _lines.Length; i++)
        {
            _worstSince[i] = worst;
            if (_lines[i].IsShort) worst = Math.Min(worst, _lines[i].LexicalMean);
        }
        worst = 0;
        for (var i = _segmentStart - 1; i >= 0; i--)
        {
            if (_lines[i].IsShort) worst = Math.Min(worst, _lines[i].LexicalMean);
            _worstSince[i] = worst;
        }
    }

    /// <summary>The run of lines with most prose and least else: each line that is not prose costs as much as some words of it.</summary>
    private (int Start, int End) HeaviestSegment()
    {
        const int price = 12;
        int best = 0, sum = 0, start = 0, bestStart = 0, bestEnd = 0;
        for (var i = 0; i < _lines.Length; i++)
        {
            sum += _lines[i].Prose > 0 ? _lines[i].Prose : -price;
            if (sum > best) (best, bestStart, bestEnd) = (sum, start, i + 1);
            if (sum < 0) (sum, start) = (0, i + 1);
        }
        return (bestStart, bestEnd);
    }
}
