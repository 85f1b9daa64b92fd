namespace TextAnalysis;

/// <summary>The places that bear a name, the most prominent first; enumerated without allocation.</summary>
internal unsafe ref struct PlaceCandidates
{
    /// <summary>Set in the last entry of a list of places, and in a value that is such a list's start.</summary>
    public const int Mark = 0x80_0000;

    private readonly Gazetteer _gazetteer;
    private readonly byte* _lists;
    private int _next;
    private bool _ended;

    public PlaceCandidates(Gazetteer gazetteer, byte* lists, int value)
    {
        _gazetteer = gazetteer;
        _lists = lists;
        _next = value;
        _ended = value < 0;
        Current = default;
    }

    public GazetteerPlace Current { get; private set; }

    public readonly bool IsEmpty => _ended;

    public readonly PlaceCandidates GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_ended) return false;
        var index = _next;
        if ((_next & Mark) == 0) _ended = true;
        else
        {
            var entry = _lists + (3 * (_next & ~Mark));
            index = entry[0] | (entry[1] << 8) | (entry[2] << 16);
            _ended = (index & Mark) != 0;
            index &= ~Mark;
            _next++;
        }
        Current = _gazetteer[index];
        return true;
    }
}
