using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>The hashes by which the name model knows words and features: fixed for ever, the same on every machine.</summary>
internal static class NameHash
{
    private const ulong Offset = 0xcbf29ce484222325, Prime = 0x9e3779b97f4a7c15;

    /// <summary>Accented Latin letters, U+00C0 to U+017F, without their accents and in lower case.</summary>
    private const string Unaccented =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
        + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Hashes a word exactly as written.</summary>
    public static ulong Exact(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    /// <summary>Hashes a word without regard to case, accents and the form of its apostrophes.</summary>
    public static ulong Folded(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ Fold(c)) * Prime;
        return Finish(hash);
    }

    /// <summary>Hashes a number by its form alone: all digits alike.</summary>
    public static ulong Digitless(ReadOnlySpan<char> number)
    {
        var hash = Offset;
        foreach (var c in number) hash = (hash ^ (char.IsDigit(c) ? '0' : Fold(c))) * Prime;
        return Finish(hash);
    }

    /// <summary>Adds a word's hash to the hash of the words before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong hash, ulong next) => Finish((hash + Offset) * Prime ^ next);

    /// <summary>Gives the hash of a feature: a template filled with one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(uint template, ulong value) => Finish((value ^ template * Offset) * Prime);

    /// <summary>Gives the hash of a feature: a template filled with two values, whose order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(uint template, ulong first, ulong second) => Feature(template, Append(first, second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is >= '\u00C0' and <= '\u017F') return Unaccented[c - 0xC0];
        return c == '’' ? '\'' : char.ToLowerInvariant(c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93;
        return hash ^ (hash >> 29);
    }
}
