using System.Collections.Frozen;

namespace TextAnalysis.Html;

/// <summary>The kinds of HTML's elements.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = Table();

    /// <summary>Gives the kind of an element by its name in small letters; what is not known is a block.</summary>
    public static ElementKind Of(string name) => Kinds.GetValueOrDefault(name);

    private static FrozenDictionary<string, ElementKind> Table()
    {
        var kinds = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add("a", ElementKind.Inline | ElementKind.Link);
        Add("abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var wbr "
            + "img ruby rb rt", ElementKind.Inline);
        Add("time", ElementKind.Inline | ElementKind.Metadata);
        Add("head noscript template iframe object select textarea canvas audio video dialog", ElementKind.Hidden);
        Add("style", ElementKind.Hidden | ElementKind.Code);
        Add("svg math", ElementKind.Hidden | ElementKind.Closed);
        Add("script", ElementKind.Hidden | ElementKind.Code | ElementKind.Metadata);
        Add("meta link", ElementKind.Metadata);
        Add("figure", ElementKind.Figure);
        Add("figcaption", ElementKind.Caption);
        Add("table blockquote", ElementKind.Content);
        Add("pre", ElementKind.Content | ElementKind.Preformatted);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, ElementKind kind)
        {
            foreach (var name in names.Split(' ')) kinds.Add(name, kind);
        }
    }
}
