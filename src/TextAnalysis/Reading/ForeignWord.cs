using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>
/// The commonest function words of other languages in Latin letters, as far as English does not have them as words or in names: no
/// <c>an</c>, <c>die</c> or <c>do</c>, no <c>de</c>, <c>la</c> or <c>van</c>.
/// </summary>
internal static class ForeignWord
{
    private const int LongestWord = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        // French, German, Spanish, Italian, Portuguese
        "les une est pour dans qui sur pas avec ce cette sont ses aux que et elle nous vous été ont leur mais "
        + "und ist nicht mit den ein eine auf für sich dem auch als im wird sind wurde nach bei wie oder aber haben zu "
        + "los las una por para se su es como más pero sus fue desde hasta también entre sobre "
        + "che della sono è gli nel anche più dei alla nella questo "
        + "os uma não com são foi ao pelo pela seu sua "
        // Dutch, the Scandinavian languages, Finnish
        + "het een dat zijn voor niet aan ook naar wordt hebben te "
        + "och att det som är på av för med inte har om jeg og ikke til fra blir sig kan "
        + "ja ei oli että mutta myös joka "
        // Polish, Czech, Romanian, Hungarian
        + "się nie jest dla przez oraz jak które že jsou jako si nebo și în cu pentru este sau hogy és az egy nem "
        // Turkish, Indonesian, Swahili, Tagalog, Vietnamese
        + "bir bu için ile olarak olan yang dan untuk dengan ini pada tidak dari akan dalam ya na wa kwa katika ni za ang ng mga sa "
        + "và là của có không được các")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word.Length <= LongestWord && Words.Contains(word);
}
