namespace TextAnalysis;

/// <summary>
/// The 64-bit key under which a name is looked up: blind to case, marks, full stops, apostrophes and the kind of separator, so that
/// <c>São Tomé</c> and <c>Sao Tome</c>, <c>U.S.</c> and <c>US</c>, <c>Port-au-Prince</c> and <c>Port au Prince</c> share one.
/// </summary>
/// <remarks>FNV-1a over the folded UTF-16 code units (Fowler, Noll, Vo), finished with the mixer of MurmurHash3 (Appleby).</remarks>
internal struct NameKey
{
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;
    private const ulong AcronymSeed = 0x9E3779B97F4A7C15;

    private ulong _hash;
    private bool _separated;

    public NameKey() => _hash = Basis;

    /// <summary>The key of everything appended so far.</summary>
    public readonly ulong Value => Mix(_hash);

    public static ulong Of(ReadOnlySpan<char> name)
    {
        var key = new NameKey();
        key.Append(name);
        return key.Value;
    }

    /// <summary>The key of a name in capitals, which is another one than that of the word: <c>WHO</c> is not <c>who</c>.</summary>
    public static ulong OfAcronym(ReadOnlySpan<char> name)
    {
        var key = new NameKey();
        foreach (var c in name)
            if (char.IsUpper(c)) key.Add(LetterFolding.Fold(c));
        return Mix(key.Value ^ AcronymSeed);
    }

    /// <summary>One key for two, whichever comes first.</summary>
    public static ulong OfPair(ulong a, ulong b) => Mix(Math.Min(a, b) * Prime ^ Math.Max(a, b));

    /// <summary>Whether a name is written as an acronym is: two to six capitals, apart from full stops: <c>NATO</c>, <c>U. S.</c></summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var capitals = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i])) capitals++;
            else if (name[i] is not ('.' or '&' or '/') && !(name[i] == ' ' && i > 0 && name[i - 1] == '.')) return false;
        }
        return capitals is >= 2 and <= 6;
    }

    /// <summary>Appends a part; between two parts that touch, the caller appends what separates them.</summary>
    public void Append(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) Add(LetterFolding.Fold(c));
            else if (c == '&') AppendAnd();
            else if (!IsSilent(c)) _separated = true;
        }
    }

    private void AppendAnd()
    {
        _separated = true;
        Add('a');
        Add('n');
        Add('d');
        _separated = true;
    }

    private void Add(char c)
    {
        if (_separated && _hash != Basis) _hash = (_hash ^ ' ') * Prime;
        _separated = false;
        _hash = (_hash ^ c) * Prime;
    }

    private static bool IsSilent(char c) =>
        c is '.' or '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ' or '`' or (>= '\u0300' and <= '\u036F');

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
