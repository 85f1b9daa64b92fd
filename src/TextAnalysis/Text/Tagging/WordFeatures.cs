namespace TextAnalysis;

/// <summary>What the tagger knows of one token: its entry in the lexicon, its affixes and its shape.</summary>
internal struct WordFeatures
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Mix = 0xD6E8FEB86659FD93;

    public const int Affix2Bits = 10;
    public const int Affix3Bits = 11;
    public const int Suffix4Bits = 12;
    public const int ShapeCount = 72;

    /// <summary>The hash of the normalised word, from which the lexicon entry is found.</summary>
    public ulong Hash;

    /// <summary>The word classes of the lexicon entry, a byte each; meaningful where <see cref="HasClasses"/>.</summary>
    public uint Classes;

    /// <summary>The word's rank by frequency, from 1; 0 for a word without rows of its own.</summary>
    public ushort Rank;

    /// <summary>Buckets of the last two, three and four characters, and of the first two and three.</summary>
    public ushort Suffix2, Suffix3, Suffix4, Prefix2, Prefix3;

    /// <summary>Case, digits and marks: less than <see cref="ShapeCount"/>.</summary>
    public byte Shape;

    /// <summary>Whether the lexicon gives the word classes.</summary>
    public bool HasClasses;

    /// <summary>What stands before a sentence's first token and after its last.</summary>
    public static WordFeatures Boundary => new() { Shape = ShapeCount - 1 };

    /// <summary>
    /// Describes a word. Letters are lowered, digits become <c>0</c>, and typographic quotation marks their ASCII forms,
    /// so that the lexicon holds one entry for all of them; the shape keeps what is lost.
    /// </summary>
    public static WordFeatures Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        ulong suffix = 0, prefix2 = 0, prefix3 = 0;
        int upper = 0, lower = 0, digits = 0, marks = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsAsciiLetterLower(c))
            {
                lower++;
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                upper++;
                c |= (char)0x20;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
                c = '0';
            }
            else if (c < 0x80)
            {
                marks |= c switch { '-' => 1, '.' => 2, _ => 4 };
            }
            else
            {
                c = Normalize(c, ref upper, ref lower, ref marks);
            }
            suffix = suffix << 16 | c;
            if (i == 1) prefix2 = suffix;
            else if (i == 2) prefix3 = suffix;
            hash = (hash ^ c) * Mix;
        }
        return new WordFeatures
        {
            Hash = hash ^ hash >> 29,
            Suffix2 = Bucket(suffix & 0xFFFF_FFFF, Affix2Bits),
            Suffix3 = Bucket(suffix & 0xFFFF_FFFF_FFFF, Affix3Bits),
            Suffix4 = Bucket(suffix, Suffix4Bits),
            Prefix2 = Bucket(prefix2, Affix2Bits),
            Prefix3 = Bucket(prefix3, Affix3Bits),
            Shape = (byte)ShapeOf(word, upper, lower, digits, marks),
        };
    }

    private static ushort Bucket(ulong characters, int bits) => (ushort)(characters * Seed >> (64 - bits));

    private static char Normalize(char c, ref int upper, ref int lower, ref int marks)
    {
        if (char.IsLetter(c))
        {
            var small = char.ToLowerInvariant(c);
            if (small != c) upper++; else lower++;
            return small;
        }
        marks |= 4;
        return c switch { '’' or '‘' or '´' => '\'', '“' or '”' or '„' or '«' or '»' => '"', '–' or '—' or '‒' => '-', _ => c };
    }

    private static int ShapeOf(ReadOnlySpan<char> word, int upper, int lower, int digits, int marks)
    {
        var letters = upper + lower;
        if (letters + digits == 0)
            return word.Length == 1 && word[0] is '“' or '„' or '‘' or '«' ? 1 : word.Length == 1 && word[0] is '”' or '’' or '»' ? 2 : word.Length > 1 ? 3 : 0;
        // 0 no letter, 1 small, 2 one capital first, 3 all capitals, 4 mixed.
        var form = letters == 0 ? 0 : upper == 0 ? 1 : upper == 1 && (char.IsUpper(word[0]) || letters == 1) ? 2 : lower == 0 ? 3 : 4;
        var number = digits == 0 ? 0 : letters == 0 ? 2 : 1;
        var inner = (marks & 1) != 0 ? 1 : (marks & 2) != 0 ? 2 : (marks & 4) != 0 ? 3 : 0;
        var initial = letters == 1 && digits == 0 && upper == 1 ? 1 : 0;
        return initial == 1 ? 4 + inner : 8 + (form * 3 + number) * 4 + inner;
    }
}
