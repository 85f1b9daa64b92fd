using System.Text;

namespace TextAnalysis.Benchmarks;

/// <summary>Function words, and content words made of syllables: twenty thousand an alphabet, of the lengths English words have.</summary>
internal sealed class Vocabulary
{
    private const int Size = 20_000;

    private static readonly string[] Onsets = "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sp st str th tr".Split(' ');
    private static readonly string[] Nuclei = "a e i o u a e i o ea ai ou io ee".Split(' ');
    private static readonly string[] Codas = " n r s t l d m nd nt st ck ng rt  n s r".Split(' ');
    private static readonly string[] Endings = "ed ing er ion s ly ment al ive  s ed  tion ity es ance".Split(' ');

    private static readonly string[] LatinNuclei = "é è ü ö ä ç ş ğ ı ø å ñ õ ê û î ë".Split(' ');
    private static readonly string[] CyrillicOnsets = "б в г д ж з к л м н п р с т ф х ц ч ш ст пр кр".Split(' ');
    private static readonly string[] CyrillicNuclei = "а е и о у ы я ю э ий ов".Split(' ');

    private readonly string[][] _content;
    private readonly string[][] _function;
    private int _alphabet;

    private Vocabulary(string[][] content, string[][] function)
    {
        _content = content;
        _function = function;
    }

    public static Vocabulary English => new([Words(Onsets, Nuclei, Codas, Endings)], [Phrases.Function]);

    /// <summary>English, Cyrillic, English, Latin with accents, English, Han: a sentence each in turn.</summary>
    public static Vocabulary Mixed
    {
        get
        {
            var english = Words(Onsets, Nuclei, Codas, Endings);
            var cyrillic = Words(CyrillicOnsets, CyrillicNuclei, ["", "н", "т", "л"], ["", "ый", "ого", "ать"]);
            var accented = Words(LatinNuclei, LatinNuclei, Codas, LatinNuclei);
            return new(
                [english, cyrillic, cyrillic, accented, english, Han(), cyrillic, accented],
                [Phrases.Function, cyrillic, cyrillic, accented, Phrases.Function, Han(), cyrillic, accented]);
        }
    }

    public string Content(double rank) => Of(_content[_alphabet], rank);

    public string Function(double rank) => Of(_function[_alphabet], rank);

    public void NextSentence() => _alphabet = (_alphabet + 1) % _content.Length;

    private static string Of(string[] words, double rank) => words[Math.Min((int)(rank * words.Length), words.Length - 1)];

    private static string[] Words(string[] onsets, string[] nuclei, string[] codas, string[] endings)
    {
        var words = new string[Size];
        var word = new StringBuilder();
        var state = 12_345u;
        for (var i = 0; i < Size; i++)
        {
            word.Clear();
            for (var syllables = 1 + Next(3); syllables > 0; syllables--)
                word.Append(onsets[Next(onsets.Length)]).Append(nuclei[Next(nuclei.Length)]).Append(codas[Next(codas.Length)]);
            words[i] = word.Append(endings[Next(endings.Length)]).ToString();
        }
        // The shorter a word the more often it is used (G. K. Zipf 1935): words are taken by rank.
        return [.. words.OrderBy(word => word.Length)];

        int Next(int limit)
        {
            state = state * 1_664_525 + 1_013_904_223;
            return (int)(((ulong)state * (ulong)limit) >> 32);
        }
    }

    private static string[] Han()
    {
        var words = new string[Size];
        for (var i = 0; i < Size; i++) words[i] = i % 3 == 0 ? $"{Character(i * 37)}{Character(i * 91)}" : $"{Character(i * 37)}{Character(i * 91)}{Character(i * 53)}";
        return words;

        static char Character(int number) => (char)(0x4E00 + number % 8000);
    }
}
