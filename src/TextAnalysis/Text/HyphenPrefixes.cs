namespace TextAnalysis;

/// <summary>First parts that stay in one token with what follows the hyphen: <c>anti-war</c>, but <c>well - known</c>.</summary>
internal static class HyphenPrefixes
{
    private static readonly ShortWordTable Words = new(
        """
        aero agro ante anti arch astro audio auto bi bio cardio cis co contra counter cross crypto cyber demi
        e eco electro ethno ex extra geo hetero homo hydro hyper infra inter intra macro mal mega meta micro mid mini mis mono
        multi nano neo neuro non over paleo pan para peri poly post pre pro proto pseudo psycho quasi re retro semi socio sub
        supra techno tele trans turbo ultra un uni
        """);

    public static bool Contains(ReadOnlySpan<char> text, int start, int end) => Contains(ShortWord.Pack(text, start, end));

    /// <param name="word">The word's number from <see cref="ShortWord"/>, or zero.</param>
    public static bool Contains(ulong word) => Words.MayContain(word) && Words.ValueOf(word) != 0;
}
