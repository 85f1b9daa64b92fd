namespace TextAnalysis;

/// <summary>FNV-1a over the UTF-16 code units of a word in lower case (ASCII letters only), as <see cref="LineLexicon"/> keys words.</summary>
internal static class LexiconHash
{
    public const uint Start = 2166136261;

    public static uint Add(uint hash, char c) => (hash ^ (c is >= 'A' and <= 'Z' ? (uint)c | 0x20 : c)) * 16777619;

    /// <summary>Keeps zero free: it marks an empty slot.</summary>
    public static uint End(uint hash) => hash == 0 ? 1 : hash;
}
