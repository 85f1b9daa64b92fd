namespace TextAnalysis;

/// <summary>
/// Cuts text into the units by which known names are compared: words folded like <see cref="NameKey"/>, a possessive <c>'s</c>,
/// <c>&amp;</c> as <c>and</c>, and every other mark by itself; hyphens and white space only separate.
/// </summary>
internal ref struct NameUnits(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>The key of the unit found last.</summary>
    public ulong Current { get; private set; }

    public readonly NameUnits GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var c = _text[_next];
            if (IsLetter(c))
            {
                var start = _next;
                while (_next < _text.Length && (IsLetter(_text[_next]) || IsInside(_next))) _next++;
                Current = NameKey.Of(_text[start.._next]);
                return true;
            }
            _next++;
            if (char.IsWhiteSpace(c) || IsSilent(c)) continue;
            Current = c == '&' ? NameKey.Of("and") : 0x517CC1B727220A95UL ^ c;
            return true;
        }
        return false;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c >= '\u0300' && c <= '\u036F');

    /// <summary>Full stops and apostrophes belong to the word, but a final <c>'s</c> is a unit of its own.</summary>
    private readonly bool IsInside(int i)
    {
        if (_text[i] == '.') return true;
        if (_text[i] is not ('\'' or '’')) return false;
        return !(i + 1 < _text.Length && _text[i + 1] is 's' or 'S' && (i + 2 == _text.Length || !IsLetter(_text[i + 2])));
    }

    private static bool IsSilent(char c) => c is '-' or '–' or '‐' or '‑' or '/' or '_' or '.' or '\'' or '’';
}
