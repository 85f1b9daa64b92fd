using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Words of organisations' names that say what they are, not which.</summary>
internal static class OrganizationWords
{
    private static readonly FrozenSet<string> LegalForms =
        "inc incorporated corp corporation co company ltd limited llc llp plc sa ag nv se spa gmbh kk pty bhd asa ab oyj"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Heads =
        ("academy administration agency airlines airways alliance army assembly association authority bank board brigade bureau cabinet "
        + "center centre church city club coalition college commission committee company conference confederation congress corps council "
        + "court department division federation fleet force forces foundation front fund government group guard guards holdings hospital "
        + "house institute intelligence league legion library military ministry mission movement museum navy network office organisation organization "
        + "panel parliament party police post press school secretariat senate service society station street system team times tribunal union "
        + "united university watch world").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Descriptors =
        ("airlines airways automotive bancorp bank brands brothers capital chemical communications consulting electric electronics energy "
        + "enterprises entertainment financial foods foundation global group holding holdings industries insurance international "
        + "laboratories labs logistics media motor motors network networks news newspaper oil partners party petroleum pharma pharmaceutical "
        + "pharmaceuticals pictures platforms power press resources security services software solutions stores studios systems "
        + "technologies technology telecom university").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForm = LegalForms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word only tells the legal form: <c>Inc.</c>, <c>GmbH</c>.</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word) => LegalForm.Contains(word.TrimEnd('.'));

    /// <summary>Whether a word by itself can stand for any organisation of that sort: <c>the Court</c>.</summary>
    public static bool IsHead(string word) => Heads.Contains(word);

    /// <summary>Whether a word tells a company's business.</summary>
    public static bool IsBusiness(string word) => Descriptors.Contains(word);

    /// <summary>Whether a word behind a company's name is left out when the name is used again: <c>Toyota Motor</c>.</summary>
    public static bool IsDescriptor(string word) => Descriptors.Contains(word) || Heads.Contains(word) || IsLegalForm(word);
}
