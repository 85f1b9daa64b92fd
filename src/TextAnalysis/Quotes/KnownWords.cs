namespace TextAnalysis;

/// <summary>Hashes of the function words that rules ask for by name.</summary>
internal static class KnownWords
{
    public static readonly uint That = WordHash.Of("that");
    public static readonly uint According = WordHash.Of("according");
    public static readonly uint FullStop = WordHash.Of(".");
    public static readonly uint Colon = WordHash.Of(":");
    public static readonly uint Semicolon = WordHash.Of(";");
    public static readonly uint The = WordHash.Of("the");
    public static readonly uint This = WordHash.Of("this");
    public static readonly uint He = WordHash.Of("he");
    public static readonly uint She = WordHash.Of("she");
    public static readonly uint It = WordHash.Of("it");

    /// <summary>Verbs that go on with what the same speaker has begun.</summary>
    public static readonly uint[] GoingOn =
        [WordHash.Of("added"), WordHash.Of("adds"), WordHash.Of("continued"), WordHash.Of("continues"), WordHash.Of("concluded")];
}
