namespace TextAnalysis;

/// <summary>
/// Which rows of the tagger's first layer a token selects. The trainer and the tagger share it, so that they cannot differ.
/// </summary>
internal static class TaggerRows
{
    /// <summary>Rows that <see cref="Collect"/> selects at most; the two rows of tags come on top.</summary>
    public const int MostPerToken = 48;

    /// <summary>The length of a row: the number of hidden units.</summary>
    public const int Hidden = 64;

    /// <summary>How many labels a model may have.</summary>
    public const int Labels = 64;

    /// <summary>The history's row for "no token": one past the labels.</summary>
    public const int NoLabel = Labels;

    public const int NearWords = 1024;
    public const int FarWords = 256;
    public const int CenterWords = 6144;
    public const int ClassTables = 4;
    public const int Contexts = 6;

    private const int Word0 = 0;
    private const int Word1Left = Word0 + CenterWords;
    private const int Word1Right = Word1Left + NearWords;
    private const int Word2Left = Word1Right + NearWords;
    private const int Word2Right = Word2Left + FarWords;
    private const int Suffix2 = Word2Right + FarWords;
    private const int Suffix3 = Suffix2 + (1 << WordFeatures.Affix2Bits);
    private const int Suffix4 = Suffix3 + (1 << WordFeatures.Affix3Bits);
    private const int Prefix2 = Suffix4 + (1 << WordFeatures.Suffix4Bits);
    private const int Prefix3 = Prefix2 + (1 << WordFeatures.Affix2Bits);
    private const int Suffix2Left = Prefix3 + (1 << WordFeatures.Affix3Bits);
    private const int Suffix2Right = Suffix2Left + (1 << WordFeatures.Affix2Bits);
    private const int Shape0 = Suffix2Right + (1 << WordFeatures.Affix2Bits);
    private const int Shape1Left = Shape0 + WordFeatures.ShapeCount * Contexts;
    private const int Shape1Right = Shape1Left + WordFeatures.ShapeCount;
    private const int Shape2Left = Shape1Right + WordFeatures.ShapeCount;
    private const int Shape2Right = Shape2Left + WordFeatures.ShapeCount;
    private const int Classes = Shape2Right + WordFeatures.ShapeCount;
    private const int Label1 = Classes + 5 * ClassTables * 256;
    private const int Label2 = Label1 + Labels + 1;

    public const int Count = Label2 + Labels + 1;

    public static int PreviousLabel(int label) => Label1 + label;

    public static int LabelBefore(int label) => Label2 + label;

    /// <summary>Collects the rows that do not depend on labels.</summary>
    /// <param name="window">Two tokens before, the token, two after.</param>
    /// <param name="context">The sentence's letter case and whether the token is its first: less than <see cref="Contexts"/>.</param>
    /// <param name="rows">Receives the rows' numbers.</param>
    /// <returns>How many there are.</returns>
    public static int Collect(in Window window, int context, Span<int> rows)
    {
        ref readonly var word = ref window.Word;
        rows[0] = Word0 + (word.Rank < CenterWords ? word.Rank : 0);
        rows[1] = Word1Left + (window.Left1.Rank < NearWords ? window.Left1.Rank : 0);
        rows[2] = Word1Right + (window.Right1.Rank < NearWords ? window.Right1.Rank : 0);
        rows[3] = Word2Left + (window.Left2.Rank < FarWords ? window.Left2.Rank : 0);
        rows[4] = Word2Right + (window.Right2.Rank < FarWords ? window.Right2.Rank : 0);
        rows[5] = Suffix2 + word.Suffix2;
        rows[6] = Suffix3 + word.Suffix3;
        rows[7] = Suffix4 + word.Suffix4;
        rows[8] = Prefix2 + word.Prefix2;
        rows[9] = Prefix3 + word.Prefix3;
        rows[10] = Suffix2Left + window.Left1.Suffix2;
        rows[11] = Suffix2Right + window.Right1.Suffix2;
        rows[12] = Shape0 + context * WordFeatures.ShapeCount + word.Shape;
        rows[13] = Shape1Left + window.Left1.Shape;
        rows[14] = Shape1Right + window.Right1.Shape;
        rows[15] = Shape2Left + window.Left2.Shape;
        rows[16] = Shape2Right + window.Right2.Shape;
        var count = 17;
        count = AddClasses(window.Left2, 0, rows, count);
        count = AddClasses(window.Left1, 1, rows, count);
        count = AddClasses(word, 2, rows, count);
        count = AddClasses(window.Right1, 3, rows, count);
        return AddClasses(window.Right2, 4, rows, count);
    }

    private static int AddClasses(in WordFeatures word, int position, Span<int> rows, int count)
    {
        if (!word.HasClasses) return count;
        var table = Classes + position * ClassTables * 256;
        var classes = word.Classes;
        rows[count] = table + (byte)classes;
        rows[count + 1] = table + 256 + (byte)(classes >> 8);
        rows[count + 2] = table + 512 + (byte)(classes >> 16);
        rows[count + 3] = table + 768 + (byte)(classes >> 24);
        return count + 4;
    }

    /// <summary>A token with its neighbours.</summary>
    internal ref struct Window
    {
        public ref WordFeatures Left2;
        public ref WordFeatures Left1;
        public ref WordFeatures Word;
        public ref WordFeatures Right1;
        public ref WordFeatures Right2;
    }
}
