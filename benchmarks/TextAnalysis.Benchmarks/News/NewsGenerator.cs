using System.Globalization;
using System.Text;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// News-like English prose without end, the same on every machine: varied enough that a branch predictor cannot learn it,
/// with the share of names, numbers, quotations, contractions and abbreviations that news has.
/// </summary>
internal sealed class NewsGenerator(uint seed, Vocabulary vocabulary)
{
    private const uint Seed = 20_261_124;

    private static readonly DateOnly Published = new(2026, 11, 24);

    private readonly StringBuilder _text = new();
    private uint _state = seed;

    /// <summary>English text of exactly <paramref name="length"/> UTF-16 code units.</summary>
    public static string English(int length) => new NewsGenerator(Seed, Vocabulary.English).Generate(length);

    /// <summary>The same prose with every other sentence in letters beyond ASCII: about half of all letters.</summary>
    public static string HalfNonAscii(int length) => new NewsGenerator(Seed, Vocabulary.Mixed).Generate(length);

    /// <summary>Articles of <paramref name="length"/> UTF-16 code units, no two alike, published on one day.</summary>
    public static Article[] Articles(int count, int length, uint seed = Seed)
    {
        var text = new NewsGenerator(seed, Vocabulary.English).Generate(count * length);
        return [.. Enumerable.Range(0, count).Select(i => Article.FromText(text.Substring(i * length, length), published: Published))];
    }

    private string Generate(int length)
    {
        _text.EnsureCapacity(length + 1000);
        while (_text.Length < length) Paragraph();
        return _text.ToString(0, length);
    }

    private void Paragraph()
    {
        if (Chance(6)) Headline();
        for (var sentences = 1 + Next(4); sentences > 0; sentences--)
        {
            if (Chance(22)) Quotation();
            else Sentence();
            if (sentences > 1) _text.Append(' ');
        }
        _text.Append("\n\n");
    }

    private void Headline()
    {
        for (var words = 5 + Next(6); words > 0; words--) Capitalized(vocabulary.Content(Rank())).Append(words > 1 ? ' ' : '\n');
    }

    private void Sentence()
    {
        vocabulary.NextSentence();
        Capitalized(Chance(45) ? vocabulary.Function(Rank()) : vocabulary.Content(Rank()));
        Words(7 + Next(24));
        _text.Append(Chance(2) ? '?' : '.');
    }

    private void Quotation()
    {
        var curly = Chance(50);
        _text.Append(curly ? '“' : '"');
        vocabulary.NextSentence();
        Capitalized(vocabulary.Function(Rank()));
        Words(4 + Next(16));
        _text.Append(Chance(25) ? "." : ",").Append(curly ? '”' : '"');
        if (_text[^2] == '.') return;
        _text.Append(' ').Append(Chance(60) ? "said " : "added ");
        Name();
        if (Chance(40)) { _text.Append(", "); _text.Append(vocabulary.Function(Rank())); Words(3 + Next(7)); }
        _text.Append('.');
    }

    private void Words(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _text.Append(' ');
            switch (Next(100))
            {
                case < 42: _text.Append(vocabulary.Function(Rank())); break;
                case < 85: _text.Append(vocabulary.Content(Rank())); break;
                case < 93: Name(); break;
                case < 95: Number(); break;
                case < 96: _text.Append(vocabulary.Content(Rank())).Append('-').Append(vocabulary.Content(Rank())); break;
                case < 97: _text.Append(vocabulary.Content(Rank())).Append(Chance(50) ? "'s" : "’s"); break;
                case < 98: _text.Append(Pick(Phrases.Contractions)); break;
                case < 99: _text.Append('(').Append(vocabulary.Content(Rank())).Append(' ').Append(vocabulary.Content(Rank())).Append(')'); break;
                default: _text.Append(Chance(50) ? Pick(Phrases.Abbreviations) : vocabulary.Function(Rank())); break;
            }
            if (i < count - 1 && Chance(5)) _text.Append(Chance(85) ? "," : Chance(50) ? ";" : " –");
        }
    }

    private void Name()
    {
        if (Chance(5)) _text.Append(Pick(Phrases.Titles)).Append(' ');
        Capitalized(vocabulary.Content(Rank()));
        if (Chance(1)) _text.Append(' ').Append((char)('A' + Next(26))).Append('.');
        if (Chance(50)) { _text.Append(' '); Capitalized(vocabulary.Content(Rank())); }
    }

    private void Number()
    {
        var culture = CultureInfo.InvariantCulture;
        switch (Next(8))
        {
            case 0: _text.Append(culture, $"{1 + Next(30)} {Pick(Phrases.Months)} {1990 + Next(40)}"); break;
            case 1: _text.Append(culture, $"${1 + Next(900)}.{Next(10)} {Pick(Phrases.Magnitudes)}"); break;
            case 2: _text.Append(culture, $"{Next(100)}.{Next(10)}%"); break;
            case 3: _text.Append(culture, $"{1 + Next(900)},{Next(10)}{Next(10)}{Next(10)}"); break;
            case 4: _text.Append(culture, $"{1 + Next(12)}:{10 + Next(50)} p.m."); break;
            case 5: _text.Append(culture, $"{20 + Next(60)}-year-old"); break;
            case 6: _text.Append(culture, $"{4 + Next(17)}th"); break;
            default: _text.Append(culture, $"{2 + Next(98)}"); break;
        }
    }

    private StringBuilder Capitalized(string word)
    {
        var at = _text.Length;
        _text.Append(word);
        _text[at] = char.ToUpperInvariant(_text[at]);
        return _text;
    }

    /// <summary>A number from 0 to 1 that favours the small: about as word frequencies fall with their rank.</summary>
    private double Rank()
    {
        var uniform = NextState() / (double)uint.MaxValue;
        return uniform * uniform * uniform;
    }

    private string Pick(string[] choices) => choices[Next(choices.Length)];

    private bool Chance(int percent) => Next(100) < percent;

    private int Next(int limit) => (int)(((ulong)NextState() * (ulong)limit) >> 32);

    // Xorshift, G. Marsaglia 2003: enough for prose, and the same on every runtime.
    private uint NextState()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        return _state ^= _state << 5;
    }
}
