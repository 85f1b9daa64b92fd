using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Gathers the gazetteer's phrases: places with their size, organisations with their kind.</summary>
internal static class PhraseLexicon
{
    private const long SmallestCity = 5000;

    public static byte[] Build(string data)
    {
        var phrases = new Dictionary<ulong, PhraseFacts>();
        foreach (var row in WordLexicon.Rows(data, "places_cities.tsv"))
        {
            var population = long.Parse(row[6], CultureInfo.InvariantCulture);
            if (population < SmallestCity) continue;
            var rank = population switch { < 15_000 => 1u, < 50_000 => 2u, < 150_000 => 3u, < 500_000 => 4u, < 2_000_000 => 5u, _ => 6u };
            Add(row[2 - 1], PhraseFacts.Create(rank, 0, 0, false));
            if (population >= 50_000)
                foreach (var alias in row[8].Split(';')) Add(alias, PhraseFacts.Create(Math.Max(1, rank - 1), 0, 0, true));
        }
        foreach (var row in WordLexicon.Rows(data, "places_other.tsv"))
        {
            var kind = row[2] switch
            {
                "country" => 0u,
                "state" => 1u,
                "region" or "county" => 2u,
                "river" or "lake" or "sea" or "gulf" or "bay" or "ocean" or "strait" or "sound" or "channel" or "canal" or "lagoon" or "fjord" or "inlet" => 3u,
                "mountain" or "desert" or "peninsula" => 4u,
                "island" or "continent" => 5u,
                "airport" or "stadium" => 6u,
                _ => 7u,
            };
            foreach (var name in row[1].Split(';').Prepend(row[0])) Add(name, PhraseFacts.Create(kind == 0 ? 7u : 0u, kind, 0, name != row[0]));
        }
        foreach (var row in WordLexicon.Rows(data, "organizations.tsv"))
        {
            var kind = row[2] switch
            {
                "university" => 1u,
                "company" => 2u,
                "party" => 3u,
                "club" => 4u,
                "agency" => 5u,
                "media" => 6u,
                "international" => 7u,
                "armed" => 8u,
                "ministry" => 9u,
                _ => 10u,
            };
            foreach (var name in row[1].Split(';').Prepend(row[0])) Add(name, PhraseFacts.Create(0, 0, kind, name != row[0]));
        }
        return LexiconBuilder.Build([.. phrases.Select(pair => (pair.Key, pair.Value.Bits))], 0.85);

        void Add(string name, PhraseFacts facts)
        {
            if (name.Length < 2) return;
            var document = Document.Parse(name);
            var first = document.Tokens.Length > 1 && document.TextOf(document.Tokens[0]).Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (document.Tokens.Length - first is < 1 or > NameFeatures.MaxPhrase) return;
            var hash = 0UL;
            for (var i = first; i < document.Tokens.Length; i++) hash = NameFeatures.PhraseHash(hash, NameHash.Folded(document.TextOf(document.Tokens[i])));
            phrases[hash] = phrases.TryGetValue(hash, out var old) ? Merge(old, facts) : facts;
        }
    }

    private static PhraseFacts Merge(PhraseFacts a, PhraseFacts b) => PhraseFacts.Create(
        Math.Max(a.PlaceRank, b.PlaceRank),
        a.OtherPlace != 0 ? a.OtherPlace : b.OtherPlace,
        a.Organization != 0 ? a.Organization : b.Organization,
        (a.Bits & b.Bits & (1 << 10)) != 0);
}
