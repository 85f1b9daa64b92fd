using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TextAnalysis.Html;

/// <summary>Reads the linked data (JSON-LD, schema.org) that a page carries for search engines.</summary>
internal static class JsonLdReader
{
    private const int LongestScript = 1 << 20;
    private const int DeepestGraph = 6;

    /// <summary>Authors are looked for among all of them.</summary>
    private const int MostThings = 500;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>Reads all that describes the page's article; types of article first, then pages.</summary>
    public static void Read(List<IElement> elements, PageMetadata metadata, Uri? page)
    {
        var things = new List<JsonElement>();
        foreach (var script in elements.OfType<IHtmlScriptElement>())
        {
            if (!string.Equals(script.Type, "application/ld+json", StringComparison.OrdinalIgnoreCase) || script.Text.Length > LongestScript) continue;
            if (Parse(script.Text) is { } root) Collect(root, things, 0);
        }
        foreach (var thing in things.Where(t => IsOf(t, "Article") || IsOf(t, "Posting"))) Offer(thing, things, metadata, page);
        foreach (var thing in things.Where(t => IsOf(t, "Page") || IsOf(t, "Recipe") || IsOf(t, "Review"))) Offer(thing, things, metadata, page);
    }

    private static JsonElement? Parse(string json)
    {
        // Line breaks inside of strings and comment marks around all are common mistakes.
        var text = new string([.. json.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        text = text.Replace("/*<![CDATA[*/", "", StringComparison.Ordinal).Replace("/*]]>*/", "", StringComparison.Ordinal).Trim().TrimEnd(';');
        try
        {
            using var parsed = JsonDocument.Parse(text, Lenient);
            return parsed.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> things, int depth)
    {
        if (depth > DeepestGraph || things.Count == MostThings) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, things, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            things.Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                if (element.TryGetProperty(name, out var inner)) Collect(inner, things, depth + 1);
        }
    }

    private static bool IsOf(JsonElement thing, string type)
    {
        if (!thing.TryGetProperty("@type", out var types)) return false;
        return types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(Matches) : Matches(types);

        bool Matches(JsonElement name) => name.ValueKind == JsonValueKind.String && name.GetString()!.EndsWith(type, StringComparison.Ordinal);
    }

    private static void Offer(JsonElement thing, List<JsonElement> things, PageMetadata metadata, Uri? page)
    {
        metadata.OfferTitle(Text(thing, "headline"));
        metadata.OfferPublished(Text(thing, "datePublished") ?? Text(thing, "dateCreated"));
        metadata.OfferModified(Text(thing, "dateModified"));
        metadata.OfferSection(Text(thing, "articleSection"));
        metadata.OfferLanguage(Text(thing, "inLanguage"));
        metadata.OfferBody(Text(thing, "articleBody"));
        metadata.OfferCanonicalUrl(Text(thing, "url") ?? Text(thing, "mainEntityOfPage"), page);
        if (!thing.TryGetProperty("author", out var author)) return;
        if (author.ValueKind == JsonValueKind.Object && IsOf(author, "Organization")) metadata.OfferPublisher(Text(author, "name"));
        else metadata.OfferAuthors(Names(author, things));
    }

    private static IEnumerable<string?> Names(JsonElement author, List<JsonElement> things)
    {
        if (author.ValueKind == JsonValueKind.Array) return author.EnumerateArray().SelectMany(a => Names(a, things)).ToList();
        if (author.ValueKind == JsonValueKind.String) return [author.GetString()];
        if (author.ValueKind != JsonValueKind.Object) return [];
        if (Text(author, "name") is { } name) return [name];
        // A reference to a person described elsewhere in the graph.
        var id = Text(author, "@id");
        return id is null ? [] : things.Where(t => Text(t, "@id") == id).Select(t => Text(t, "name"));
    }

    private static string? Text(JsonElement thing, string property)
    {
        if (thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when property is "mainEntityOfPage" => Text(value, "@id"),
            _ => null,
        };
    }
}
