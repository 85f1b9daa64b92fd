namespace TextAnalysis.Html;

/// <summary>
/// Turns away pages that would cost a parser time or memory out of proportion: too long, with tags of endless attributes, or with endless
/// formatting. One linear pass over the source, before any of it is parsed; how deep it nests only the parser knows: <see cref="NestingGuard"/>.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>The longest page, in characters; the longest news page we have seen is a tenth of it.</summary>
    public const int LongestPage = 32 << 20;

    private const int MostAttributes = 1_000;

    /// <summary>Elements of formatting left open: the parser opens all of them again in each paragraph that follows.</summary>
    private const int MostFormatting = 400;

    private const byte Formatting = 1;
    private const byte Raw = 2;

    /// <summary>Elements of formatting, and those whose text holds no elements.</summary>
    private static readonly ShortWordTable Tags = new(
        (Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (Raw, "script style"));

    /// <summary>Checks a page.</summary>
    /// <exception cref="InvalidDataException">The page is beyond a limit; the message says which.</exception>
    public static void Check(string html)
    {
        if (html.Length > LongestPage) throw TooLong();
        var formatting = 0;
        // By their names: an end tag closes nothing where none of its name is open.
        var open = new Dictionary<ulong, int>();
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            var next = html[at + 1];
            if (next == '/')
            {
                var closed = ShortWord.Pack(Name(html, at + 2));
                if (open.TryGetValue(closed, out var count) && count > 0)
                {
                    open[closed] = count - 1;
                    formatting--;
                }
                at++;
            }
            else if (char.IsAsciiLetter(next))
            {
                var name = Name(html, at + 1);
                at = EndOfTag(html, at + 1 + name.Length);
                var key = ShortWord.Pack(name);
                var tag = Tags.ValueOf(key);
                if ((tag & Raw) != 0)
                {
                    var close = html.AsSpan(at).IndexOf(name.Length == 6 ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
                    at = close < 0 ? html.Length : at + close + 2;
                }
                else if ((tag & Formatting) != 0)
                {
                    if (++formatting > MostFormatting) throw new InvalidDataException($"the page leaves more than {MostFormatting} elements of formatting open");
                    open[key] = open.GetValueOrDefault(key) + 1;
                }
            }
            else if (html.AsSpan(at).StartsWith("<!--"))
            {
                // From its own dashes on: "<!-->" is a whole comment.
                var close = html.AsSpan(at + 2).IndexOf("-->");
                if (close < 0) return;
                at += 2 + close;
            }
            else
            {
                at++;
            }
            if (at >= html.Length) return;
            at = html.IndexOf('<', at);
        }
    }

    public static InvalidDataException TooLong() => new($"the page is longer than {LongestPage >> 20} million characters");

    private static ReadOnlySpan<char> Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && end < at + 16 && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html.AsSpan(at, end - at);
    }

    private static int EndOfTag(string html, int at)
    {
        var attributes = 0;
        for (; at < html.Length && html[at] != '>'; at++)
        {
            var c = html[at];
            if (char.IsWhiteSpace(c) && at + 1 < html.Length && !char.IsWhiteSpace(html[at + 1]) && ++attributes > MostAttributes)
                throw new InvalidDataException($"an element of the page has more than {MostAttributes} attributes");
            if (c is not ('"' or '\'') || html[at - 1] != '=') continue;
            var close = html.IndexOf(c, at + 1);
            if (close < 0) return html.Length;
            at = close;
        }
        return at;
    }
}
