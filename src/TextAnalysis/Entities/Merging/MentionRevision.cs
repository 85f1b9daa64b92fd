using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Second thoughts about the names found, from the rest of the article: titles cut off, one kind for one name.</summary>
internal static class MentionRevision
{
    /// <summary>A mention as sure as this keeps its kind, whatever the others say.</summary>
    private const float Sure = 0.95f;

    /// <summary>How many times the weight of its own kind another one needs.</summary>
    private const float Majority = 1.4f;

    private const float Location = 1;

    private const int WellKnown = 128;

    // Never a given name; King, Prince, Judge and Major are.
    private static readonly FrozenSet<string> Titles =
        "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Capt Sgt Rev Captain Colonel Professor Senator Madam Madame Sergeant Lieutenant"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Title = Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<NameMention> Revise(Document document, EntityLexicon lexicon, List<NameMention> mentions)
    {
        var revised = new List<NameMention>(mentions.Count);
        var weights = new Dictionary<ulong, (float Person, float Place, float Organization)>();
        foreach (var mention in mentions)
        {
            var kept = mention with { FirstToken = WithoutTitle(document, lexicon, mention), EndToken = WithPossessive(document, lexicon, mention) };
            revised.Add(kept);
            var key = kept.KeyIn(document);
            var weight = weights.GetValueOrDefault(key);
            weights[key] = kept.Kind switch
            {
                EntityKind.Person => weight with { Person = weight.Person + kept.Confidence, Place = weight.Place + (IsSaidOfPlaces(document, lexicon, kept) ? Location : 0) },
                EntityKind.Place => weight with { Place = weight.Place + kept.Confidence },
                _ => weight with { Organization = weight.Organization + kept.Confidence, Place = weight.Place + (IsCounty(document, lexicon, kept) ? Location : 0) },
            };
        }
        for (var i = 0; i < revised.Count; i++)
            if (revised[i] is { KnownName: < 0, Confidence: < Sure }) revised[i] = Vote(revised[i], weights[revised[i].KeyIn(document)]);
        return revised;
    }

    /// <summary>Nobody is <c>in</c> anybody: a region's name behind that word is the region's, though it be a person's elsewhere.</summary>
    private static bool IsSaidOfPlaces(Document document, EntityLexicon lexicon, NameMention mention)
    {
        if (document.WordAt(mention.FirstToken - 1) is not ("in" or "In" or "across") || mention.EndToken - mention.FirstToken > 1) return false;
        foreach (var place in lexicon.Places.Find(mention.TextIn(document))) return place.Prominence >= WellKnown;
        return false;
    }

    /// <summary>Clubs are called counties too, but none as one is: <c>Derby County</c>, <c>County Donegal</c>.</summary>
    private static bool IsCounty(Document document, EntityLexicon lexicon, NameMention mention)
    {
        if (document.WordAt(mention.FirstToken) is not ("County" or "Co" or "Co.") && document.WordAt(mention.EndToken - 1) is not "County") return false;
        foreach (var place in lexicon.Places.Find(mention.TextIn(document))) return place.Feature == PlaceFeature.County;
        return false;
    }

    private static int WithoutTitle(Document document, EntityLexicon lexicon, NameMention mention)
    {
        var first = mention.FirstToken;
        if (mention.Kind != EntityKind.Person || mention.KnownName >= 0) return first;
        while (first < mention.EndToken - 1 && Title.Contains(document.WordAt(first).TrimEnd('.'))) first++;
        // "Speaker Ana Ruiz", "US Secretary of State Ana Ruiz": an office before the name, a country before the office.
        var office = first;
        if (office < mention.EndToken - 2 && IsCountry(document.WordAt(office))) office++;
        if (office >= mention.EndToken - 1 || !RoleNouns.IsRole(document.WordAt(office), EntityKind.Person) || lexicon.People.Find(document.WordAt(office)).IsFirstName) return first;
        var end = office + 1;
        if (end < mention.EndToken - 2 && document.WordAt(end) is "of" or "for") end += 2;
        return end < mention.EndToken ? end : first;

        bool IsCountry(ReadOnlySpan<char> word) => lexicon.Places.CountryOfDemonym(word) != 0 || NameKey.IsAcronym(word);
    }

    /// <summary>Some names end as possessives do: <c>Moody's</c>, <c>St. John's</c>.</summary>
    private static int WithPossessive(Document document, EntityLexicon lexicon, NameMention mention)
    {
        var end = mention.EndToken;
        if (mention.Kind == EntityKind.Person || mention.KnownName >= 0 || end == document.Tokens.Length) return end;
        if (document.Tokens[end] is not { Kind: TokenKind.Clitic } clitic || document.TextOf(clitic) is not ("'s" or "’s" or "'S" or "’S")) return end;
        var start = document.Tokens[mention.FirstToken].Start;
        var name = document.Text.AsSpan(start, document.Tokens[end - 1].End - start);
        var longer = document.Text.AsSpan(start, clitic.End - start);
        return mention.Kind == EntityKind.Place
            ? Known(longer) is var known and >= 0 && Known(name) is var shorter && (shorter < 0 || (known >= shorter && !IsOwned(document, end + 1))) ? end + 1 : end
            : lexicon.Organizations.Find(name) is null && lexicon.Organizations.Find(longer) is not null ? end + 1 : end;

        int Known(ReadOnlySpan<char> place)
        {
            foreach (var best in lexicon.Places.Find(place)) return best.Prominence;
            return -1;
        }
    }

    /// <summary>Whether what stands at a token may be somebody's: <c>St. John's mayor</c>, not <c>St. John's, Newfoundland</c>.</summary>
    private static bool IsOwned(Document document, int t)
    {
        while (t < document.Tokens.Length && document.Tokens[t].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Numeral) t++;
        return t < document.Tokens.Length && document.Tokens[t].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
    }

    private static NameMention Vote(NameMention mention, (float Person, float Place, float Organization) weight)
    {
        var (kind, most) = (EntityKind.Person, weight.Person);
        if (weight.Place > most) (kind, most) = (EntityKind.Place, weight.Place);
        if (weight.Organization > most) (kind, most) = (EntityKind.Organization, weight.Organization);
        var own = mention.Kind switch { EntityKind.Person => weight.Person, EntityKind.Place => weight.Place, _ => weight.Organization };
        return kind == mention.Kind || most < Majority * own ? mention : mention with { Kind = kind };
    }
}
