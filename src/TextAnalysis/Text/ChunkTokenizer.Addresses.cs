using System.Buffers;

namespace TextAnalysis;

/// <summary>Web addresses, e-mail addresses.</summary>
internal ref partial struct ChunkTokenizer
{
    // RFC 5321, section 4.5.3.1.1.
    private const int MaxLocalPart = 64;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"“”«»");

    private bool TryAddress()
    {
        if (!_mayHoldAddress || _end - _at < 4 || !Characters.Is(_text[_at], CharacterClass.Word)) return false;
        return TryUrl() || TryEmail() || TryDomain();
    }

    private bool TryUrl()
    {
        var rest = _text[_at.._end];
        if ((rest[0] | 0x20) is not ('h' or 'f' or 'w')) return false;
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            && !(rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && IsWordAt(_at + 4))) return false;
        Add(EndOfAddress(_at), TokenKind.Url);
        return true;
    }

    /// <summary>The end of a web address: not the marks that end a sentence or close a bracket around it.</summary>
    private readonly int EndOfAddress(int start)
    {
        var length = _text[start.._end].IndexOfAny(AddressEnds);
        var end = length < 0 ? _end : start + length;
        var open = _text[start..end].IndexOf('(');
        while (end > start && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…' or '*'
            || end > start && _text[end - 1] == ')' && open < 0) end--;
        return end;
    }

    private bool TryEmail()
    {
        if (_nextAt < _at)
        {
            var found = _text[_at.._end].IndexOf('@');
            _nextAt = found < 0 ? int.MaxValue : _at + found;
        }
        if (_nextAt == int.MaxValue || _nextAt - _at > MaxLocalPart || !IsWordAt(_nextAt + 1)) return false;
        for (var i = _at; i < _nextAt; i++)
            if (!IsWordAt(i) && _text[i] is not ('.' or '_' or '-' or '+' or '%')) return false;
        var end = EndOfLabels(_nextAt + 1, out var dots, out _);
        if (dots == 0 && (IsWordAt(end) || !Characters.IsUpper(_text[_nextAt + 1]))) return false;
        Add(end, TokenKind.Email);
        return true;
    }

    /// <summary>Takes an address that begins with its host: <c>example.co.uk/news</c>.</summary>
    private bool TryDomain()
    {
        // Not from the middle of what was looked at before: that would cost more than linear time.
        if (Before(_at) is '-' or '.') return false;
        var end = EndOfLabels(_at, out var dots, out var last);
        if (dots == 0 || !TopLevelDomains.Contains(_text[last..end], dots)) return false;
        if (Peek(end) == '/' && IsWordAt(end + 1)) end = EndOfAddress(_at);
        Add(end, TokenKind.Url);
        return true;
    }

    /// <summary>The end of host labels joined by single stops, and where the last label starts. Bounded, as host names are.</summary>
    private readonly int EndOfLabels(int start, out int dots, out int last)
    {
        // RFC 1035, section 2.3.4.
        const int MaxHost = 255;
        dots = 0;
        last = start;
        var i = start;
        var limit = Math.Min(_end, start + MaxHost);
        while (i < limit)
        {
            var c = _text[i];
            if (char.IsAsciiLetterOrDigit(c)) { i++; continue; }
            if (i == start || !IsAsciiWordAt(i + 1)) break;
            if (c == '.') { dots++; last = ++i; }
            else if (c == '-') i++;
            else break;
        }
        return i;
    }

    private readonly bool IsAsciiWordAt(int i) => i < _end && char.IsAsciiLetterOrDigit(_text[i]);
}
