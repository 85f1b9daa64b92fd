using System.Collections.Frozen;

namespace TextAnalysis.Html;

/// <summary>What an element does to the visible text, and what else it is looked at for.</summary>
[Flags]
internal enum ElementKind
{
    /// <summary>A block: text before, in and after it stands on lines of its own.</summary>
    Block = 0,
    Inline = 1,

    /// <summary>An inline element whose text is a link.</summary>
    Link = 2,
    Hidden = 4,

    /// <summary>Nothing in it is looked at.</summary>
    Closed = 8,
    Figure = 16,
    Caption = 32,

    /// <summary>What is the article's own although it stands in a figure.</summary>
    Content = 64,

    /// <summary>It may say something of the article beside the text.</summary>
    Metadata = 128,
}

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
        Add("head noscript template iframe object select textarea canvas audio video dialog style", ElementKind.Hidden);
        Add("svg math", ElementKind.Hidden | ElementKind.Closed);
        Add("script", ElementKind.Hidden | ElementKind.Metadata);
        Add("meta link", ElementKind.Metadata);
        Add("figure", ElementKind.Figure);
        Add("figcaption", ElementKind.Caption);
        Add("table blockquote pre", ElementKind.Content);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, ElementKind kind)
        {
            foreach (var name in names.Split(' ')) kinds.Add(name, kind);
        }
    }
}
