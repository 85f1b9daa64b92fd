using System.Globalization;
using System.Text;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Fills the project's own newswire templates with names: datelines, acronyms in brackets, titles, headlines in capitals,
/// sports tables; the forms of news that open corpora lack. A block of lines is an article; <c>*n</c> repeats a line.
/// </summary>
/// <remarks>
/// In braces: p person, s surname, f first name, i initial and surname; c country, t town; o organisation, a its acronym, k club,
/// g club called by its town, l facility or other place; b invented brand, h invented place, e place in the name of an event, u and us invented person and surname, y and ys one of short names; v a company in the possessive, B a kind of company, X a subject: no names; d demonym, T title, w weekday, mo month, n to nnn digits. A number after the
/// letter means the same one within the article, ^ in front means capitals. <c>=o:</c> marks the words that follow as an organisation.
/// </remarks>
internal sealed class NewswireTemplates(NameSource source, IReadOnlyList<string[]> articles)
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "Feb", "March", "Apr", "May", "June", "July", "August", "Sept", "October", "Nov", "December"];

    private readonly Dictionary<string, (string Full, string First, string Last)> _people = [];
    private readonly Dictionary<string, (string First, string Last)> _strangers = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly StringBuilder _text = new();

    public static NewswireTemplates Load(string data, int seed)
    {
        var source = new NameSource(data, Lines("organizations.txt"), Lines("facilities.txt"), Lines("titles.txt"), Lines("topics.txt"), Lines("trades.txt"), seed);
        return new(source, [.. Resource("newswire.txt").Split("\n\n").Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))]);
    }

    /// <summary>Writes so many articles.</summary>
    public IEnumerable<LabelledDocument> Write(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _people.Clear();
            _strangers.Clear();
            _names.Clear();
            _text.Clear();
            var names = new List<LabelledName>();
            foreach (var line in articles[i % articles.Count])
            {
                var (times, template) = line[0] == '*' ? (line[1] - '0', line[3..]) : (1, line);
                for (; times > 0; times--)
                {
                    Fill(template, names);
                    _text.Append('\n');
                }
            }
            yield return new LabelledDocument("templates", _text.ToString(), names);
        }
    }

    private static string[] Lines(string name) => Resource(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(NewswireTemplates).Assembly.GetManifestResourceStream("Names.Templates." + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void Fill(string template, List<LabelledName> names)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                _text.Append(template[i]);
                continue;
            }
            var end = template.IndexOf('}', i);
            var slot = template[(i + 1)..end];
            i = end;
            var isUpper = slot[0] == '^';
            if (isUpper) slot = slot[1..];
            var value = slot[0] == '=' ? slot[3..] : Value(slot);
            if (slot[0] == '=') slot = slot[1..2];
            var start = _text.Length;
            _text.Append(isUpper ? value.ToUpperInvariant() : value);
            if (KindOf(slot) is { } kind) names.Add(new LabelledName(start, _text.Length, kind));
        }
    }

    private static EntityKind? KindOf(string slot) => slot switch
    {
        "mo" or "w" => null,
        _ => slot[0] switch
        {
            'p' or 's' or 'f' or 'i' or 'u' or 'y' => EntityKind.Person,
            'c' or 't' or 'l' or 'h' => EntityKind.Place,
            'o' or 'a' or 'k' or 'g' or 'b' or 'v' => EntityKind.Organization,
            _ => null,
        },
    };

    private string Value(string slot)
    {
        if (slot == "w") return source.Pick(Weekdays);
        if (slot == "mo") return source.Pick(Months);
        var number = slot[1..];
        switch (slot[0])
        {
            case 'n':
                return slot.Length == 1
                    ? source.Next(10).ToString(CultureInfo.InvariantCulture)
                    : ((int)Math.Pow(10, slot.Length - 1) + source.Next(9 * (int)Math.Pow(10, slot.Length - 1))).ToString(CultureInfo.InvariantCulture);
            case 'u' or 'y':
                var isSurname = number.StartsWith('s');
                if (isSurname) number = number[1..];
                if (number.Length == 0 || !_strangers.TryGetValue(slot[..1] + number, out var stranger))
                {
                    stranger = slot[0] == 'u'
                        ? (source.FirstName(), source.Stranger())
                        : (source.ShortName(), source.Next(2) == 0 ? source.ShortName() : source.Person().Last);
                    if (number.Length > 0) _strangers[slot[..1] + number] = stranger;
                }
                return isSurname ? stranger.Last : $"{stranger.First} {stranger.Last}";
            case 'p' or 's' or 'f' or 'i':
                if (number.Length == 0 || !_people.TryGetValue(number, out var person))
                {
                    person = source.Person();
                    if (number.Length > 0) _people[number] = person;
                }
                return slot[0] switch { 'p' => person.Full, 's' => person.Last, 'f' => person.First, _ => $"{person.First[0]}. {person.Last}" };
            default:
                return Name(slot[0] == 'a' && number.Length > 0 ? "a" + number : slot, number);
        }
    }

    private string Name(string slot, string number)
    {
        if (number.Length > 0 && _names.TryGetValue(slot, out var known)) return known;
        var name = slot[0] switch
        {
            'c' => source.Country(),
            't' => source.City(),
            'g' => source.Side(),
            'e' => source.Next(2) == 0 ? source.City() : source.Country(),
            'k' => source.Club(),
            'l' => source.Facility(),
            'b' => source.Brand(),
            'h' => source.Stranger(),
            'd' => source.Demonym(),
            'T' => source.Title(),
            'v' => source.Possessive(),
            'B' => source.Trade(),
            'X' => source.Topic(),
            'a' => Acronym(number.Length > 0 ? Name("o" + number, number) : source.Organization()),
            _ => source.Organization(),
        };
        if (number.Length > 0) _names[slot] = name;
        return name;
    }

    private static string Acronym(string name)
    {
        var letters = string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length >= 2 ? letters : name[..Math.Min(3, name.Length)].ToUpperInvariant();
    }
}
