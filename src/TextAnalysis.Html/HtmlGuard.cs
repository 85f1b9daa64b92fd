namespace TextAnalysis.Html;

/// <summary>
/// Turns away pages that would cost a parser time or memory out of proportion: too long, nested too deeply, or with tags of endless
/// attributes. One linear pass over the source, before any of it is parsed.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>The longest page, in characters; the longest news page we have seen is a tenth of it.</summary>
    public const int LongestPage = 32 << 20;

    /// <summary>The deepest nesting; browsers stop at 512.</summary>
    public const int DeepestNesting = 2_000;

    private const int MostAttributes = 1_000;

    /// <summary>Elements of formatting left open: the parser opens all of them again in each paragraph that follows.</summary>
    private const int MostFormatting = 400;

    private const byte Flat = 1;
    private const byte Formatting = 2;
    private const byte Raw = 4;

    /// <summary>
    /// Elements that never hold others, or whose end tag is mostly left out: they do not add to the depth. Elements of formatting, and those
    /// whose text holds no elements.
    /// </summary>
    private static readonly ShortWordTable Tags = new(
        (Flat, "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup"),
        (Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (Raw, "script style"));

    /// <summary>Checks a page.</summary>
    /// <exception cref="InvalidDataException">The page is beyond a limit; the message says which.</exception>
    public static void Check(string html)
    {
        if (html.Length > LongestPage) throw TooLong();
        var (depth, formatting) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            var next = html[at + 1];
            if (next == '/')
            {
                var closed = Tags.ValueOf(ShortWord.Pack(Name(html, at + 2)));
                if ((closed & Flat) == 0) depth = Math.Max(0, depth - 1);
                if ((closed & Formatting) != 0) formatting = Math.Max(0, formatting - 1);
                at++;
            }
            else if (char.IsAsciiLetter(next))
            {
                var name = Name(html, at + 1);
                at = EndOfTag(html, at + 1 + name.Length, out var selfClosing);
                var tag = Tags.ValueOf(ShortWord.Pack(name));
                if ((tag & Raw) != 0)
                {
                    var close = html.AsSpan(at).IndexOf(name.Length == 6 ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
                    at = close < 0 ? html.Length : at + close + 2;
                }
                else if ((tag & Formatting) != 0 && ++formatting > MostFormatting)
                {
                    throw new InvalidDataException($"the page leaves more than {MostFormatting} elements of formatting open");
                }
                else if (!selfClosing && (tag & Flat) == 0 && ++depth > DeepestNesting)
                {
                    throw new InvalidDataException($"the page's elements are nested more than {DeepestNesting} deep");
                }
            }
            else if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.AsSpan(at + 4).IndexOf("-->");
                if (close < 0) return;
                at += 4 + close;
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

    private static int EndOfTag(string html, int at, out bool selfClosing)
    {
        selfClosing = false;
        var attributes = 0;
        for (; at < html.Length && html[at] != '>'; at++)
        {
            var c = html[at];
            selfClosing = c == '/';
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
