using System.Text;

namespace TextAnalysis.Training.Names;

/// <summary>Draws invented people and real places, clubs and organisations from the name lists.</summary>
internal sealed class NameSource
{
    private static readonly string[] Families = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Yoon", "Chen", "Lin", "Huang", "Chang", "Wang", "Tsai", "Hsu", "Liu"];

    private static readonly string[] Syllables =
    [
        "Sang", "Woo", "Ji", "Hyun", "Min", "Jae", "Seok", "Young", "Eun", "Hye", "Kyung", "Dong", "Won", "Soo", "Ki", "Sun", "Jin", "Hee",
        "Mei", "Hui", "Wen", "Chih", "Shu", "Yi", "Ming", "Kuo", "Hsiu", "Ying", "Chun", "Yu", "Cheng", "Ping", "Jui", "Tien", "Li", "Ting",
    ];

    private static readonly string[] Onsets = ["b", "br", "ch", "d", "dr", "f", "g", "gl", "h", "j", "k", "kh", "kr", "l", "m", "n", "p", "pl", "r", "s", "sh", "st", "t", "tr", "v", "w", "y", "z", "", ""];
    private static readonly string[] Vowels = ["a", "a", "e", "i", "o", "u", "ai", "ou", "ia"];
    private static readonly string[] Middles = ["b", "d", "g", "k", "l", "ll", "m", "n", "nd", "ng", "nt", "r", "rk", "rt", "s", "sk", "st", "t", "tt", "v", "x", "z"];
    private static readonly string[] Endings = ["n", "r", "s", "m", "l", "k", "x", "sk", "nd", "ro", "va", "bad", "ville", "berg", "ino", "ek"];
    private static readonly string[] Tails = ["n", "m", "w", "r", "s", "l", "k", "ng", "b", "sh", "h", "t", "i"];
    private static readonly string[] BrandEndings = ["tech", "net", "bank", "soft", "corp", "pharm", "Tech", "Pay", "Air", "Med", "gas", "com"];
    private static readonly string[] BrandWords = ["Energy", "Labs", "Mobile", "Foods", "Steel", "Watch", "Health", "Bank", "Capital", "Group", "Media", "Online", "Air", "Logistics", "Robotics", "Network", "Alliance", "Mining", "Systems"];

    /// <summary>Words that are given names too, in southern and western Africa above all.</summary>
    private static readonly string[] NameWords =
        ("Blessing Goodluck Precious Lovemore Innocent Gift Patience Memory Mercy Justice Prosper Sunday Wisdom Fortune Comfort Happiness Charity Trust Talent "
            + "Success Honest Freedom Victory Promise Given Pretty Beauty Brilliant Learnmore Mere Rose Lily Hope Faith Grace Joy Nice Rejoice Godknows Bright "
            + "Clever Shepherd Loyal Perfect Fair Welcome Knowledge Lucky Prince Princess King Major Duke Earl March April June Summer Autumn Skye River Stone").Split(' ');

    private readonly Random _random;
    private readonly Dictionary<string, List<string>> _firstNames;
    private readonly Dictionary<string, List<string>> _surnames;
    private readonly string[] _nations;
    private readonly List<string> _countries = [];
    private readonly List<string> _cities = [];
    private readonly List<string> _districts = [];
    private readonly List<string> _clubs = [];
    private readonly List<string> _organizations = [];
    private readonly List<string> _demonyms = [];
    private readonly string[] _patterns;
    private readonly string[] _facilities;
    private readonly string[] _titles;
    private readonly string[] _topics;
    private readonly string[] _trades;
    private readonly List<string> _possessives = [];

    public NameSource(string data, string[] organizationPatterns, string[] facilityPatterns, string[] titles, string[] topics, string[] trades, int seed)
    {
        _facilities = facilityPatterns;
        _titles = titles;
        _topics = topics;
        _trades = trades;
        foreach (var row in WordLexicon.Rows(data, "demonyms.tsv"))
            if (!row[0].EndsWith('s')) _demonyms.Add(row[0]);
        _random = new Random(seed);
        _patterns = organizationPatterns;
        _firstNames = ByCountry(WordLexicon.Rows(data, "people_first.tsv").Select(r => (r[0], r[4])));
        _surnames = ByCountry(WordLexicon.Rows(data, "people_last.tsv").Select(r => (r[0], r[2])));
        _nations = [.. _firstNames.Keys.Where(c => _firstNames[c].Count >= 10 && _surnames.TryGetValue(c, out var names) && names.Count >= 10).Order(StringComparer.Ordinal)];
        foreach (var row in WordLexicon.Rows(data, "places_other.tsv"))
        {
            if (row[2] == "country") _countries.Add(row[0]);
            // States and the shires, by names of one or two words: Kansas, Derbyshire.
            if ((row[2] == "state" || (row[2] == "county" && row[3] is "GB" or "IE")) && row[0].Count(c => c == ' ') < 2 && char.IsAscii(row[0][0])) _districts.Add(row[0]);
        }
        foreach (var row in WordLexicon.Rows(data, "places_cities.tsv"))
            if (row[6].Length >= 6 && row[0].Length > 0 && !row[1].Contains('\'', StringComparison.Ordinal)) _cities.Add(row[1]);
        foreach (var row in WordLexicon.Rows(data, "organizations.tsv"))
        {
            (row[2] == "club" ? _clubs : _organizations).Add(row[0]);
            if (row[2] == "company") _possessives.AddRange(row[1].Split(';').Prepend(row[0]).Where(name => name.EndsWith("'s", StringComparison.Ordinal)));
        }
    }

    public int Next(int end) => _random.Next(end);

    public (string Full, string First, string Last) Person()
    {
        // Given names of two syllables joined by a hyphen, as Korean and Taiwanese news writes them.
        if (_random.Next(12) == 0)
        {
            var (family, given) = (Pick(Families), $"{Pick(Syllables)}-{Pick(Syllables).ToLowerInvariant()}");
            return (_random.Next(3) == 0 ? $"{given} {family}" : $"{family} {given}", given, family);
        }

        var nation = Pick(_nations);
        var (first, last) = (Pick(_firstNames[nation]), Pick(_surnames[nation]));
        if (_random.Next(16) == 0) last += "-" + Pick(_surnames[nation]);
        return ($"{first} {last}", first, last);
    }

    /// <summary>A first name: half of the time one that nobody bears, at times a common word.</summary>
    public string FirstName() => _random.Next(8) switch
    {
        < 3 => Person().First,
        3 => Pick(NameWords),
        _ => Stranger(),
    };

    /// <summary>A word that no list knows: the model has to go by what stands around it.</summary>
    public string Stranger()
    {
        var word = Pick(Onsets) + Pick(Vowels);
        for (var n = _random.Next(1, 3); n > 0; n--) word += Pick(Middles) + Pick(Vowels);
        if (_random.Next(2) == 0) word += Pick(Endings);
        return Titled(word);
    }

    private static string Titled(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A company or group that no list knows.</summary>
    public string Brand() => _random.Next(12) switch
    {
        0 => $"{Stranger()}{Pick(BrandEndings)}",
        1 or 2 => $"{Stranger()} {Pick(BrandWords)}",
        3 => Letters(),
        4 => $"{Letters()} {(_random.Next(2) == 0 ? Country() : Pick(BrandWords))}",
        5 => $"{Person().Last} {Pick(BrandWords)}",
        6 => Person().Last,
        7 => $"{Stranger()} {Stranger()}",
        _ => Stranger(),
    };

    private string Letters() => string.Concat(Enumerable.Range(0, _random.Next(3, 6)).Select(_ => (char)('A' + _random.Next(26))));

    public string Country() => Pick(_countries);

    public string City() => Pick(_cities);

    public string Club() => Pick(_clubs);

    /// <summary>What a side is called by: mostly its town, else its state or county.</summary>
    public string Side() => _random.Next(3) == 0 ? Pick(_districts) : City();

    /// <summary>An organisation of the lists or made of a common pattern.</summary>
    public string Organization()
    {
        if (_random.Next(5) < 2) return Pick(_organizations);
        return Fill(Pick(_patterns));
    }

    /// <summary>A building, street, water or district, made of a common pattern.</summary>
    public string Facility() => Fill(Pick(_facilities));

    public string Demonym() => Pick(_demonyms);

    /// <summary>A company that is called by its founder's name in the possessive, of the lists or invented.</summary>
    public string Possessive() => _random.Next(5) switch
    {
        0 => Pick(_possessives),
        < 3 => Stranger() + "'s",
        3 => Person().First + "'s",
        _ => Person().Last + "'s",
    };

    /// <summary>A very short name, as many languages have them.</summary>
    public string ShortName() => _random.Next(3) == 0 ? Pick(Syllables) : Titled(Pick(Onsets) + Pick(Vowels) + (_random.Next(3) == 0 ? "" : Pick(Tails)) + (_random.Next(3) == 0 ? Pick(Vowels) : ""));

    /// <summary>What kind of company or body comes, as a sentence begins with it: no name.</summary>
    public string Trade() => Pick(_trades);

    public string Title() => Fill(Pick(_titles));

    /// <summary>What a public body is there for: no name.</summary>
    public string Topic() => Pick(_topics);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>Fills a pattern; two slots of one letter get two names.</summary>
    private string Fill(string pattern)
    {
        var name = new StringBuilder(pattern);
        for (var i = 0; i + 2 < name.Length; i++)
        {
            if (name[i] != '{') continue;
            var slot = name[i + 1] switch
            {
                'c' => Country(),
                't' => City(),
                's' => Person().Last,
                'f' => Person().First,
                _ => Topic(),
            };
            name.Remove(i, 3).Insert(i, slot);
        }
        return name.ToString();
    }

    private static Dictionary<string, List<string>> ByCountry(IEnumerable<(string Name, string Countries)> rows)
    {
        var names = new Dictionary<string, List<string>>();
        foreach (var (name, countries) in rows)
        {
            foreach (var country in countries.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!names.TryGetValue(country, out var list)) names[country] = list = [];
                list.Add(name);
            }
        }
        return names;
    }
}
