using TextAnalysis.Tests.Text;

namespace TextAnalysis.Tests.Entities.Merging;

/// <summary>The rows of Specs/entities.md. Names are marked in the text, so that merging is tested whatever the recogniser finds.</summary>
public sealed class EntitySpecTests
{
    public static TheoryData<string, string[]> Rows => Spec.Rows("entities.md");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_become_the_entities_of_the_table(string text, string[] expected) =>
        Assert.Equal(expected, Print(MarkedText.Merge(text)));

    private static string[] Print(IEnumerable<Entity> entities) =>
    [
        .. entities.Select(e => $"{e.Name} x{e.Mentions.Length}"
            + (e.Roles.IsEmpty ? "" : ": " + string.Join("; ", e.Roles))
            + (e.Place is { } p ? $" -> {p.Name}, {p.CountryCode ?? "-"}, {p.Kind}" : "")),
    ];
}
