using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>A word of a person's name.</summary>
internal readonly struct NamePart(string text)
{
    private static readonly FrozenSet<string> Particles =
        ("von van der den de del della di du da dos das la le bin ibn bint al el ul ud ter ten zu af "
        + "Von De Del Della Di Du Da Dos Bin Ibn El Der").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public string Text { get; } = text;

    public ulong Key { get; } = NameKey.Of(text);

    public char Initial { get; } = LetterFolding.Fold(text[0]);

    /// <summary>Whether the word stands for longer ones: <c>J.</c>, <c>J.K.</c>, <c>JK</c>.</summary>
    public bool IsInitials { get; } = text.Length == 1 || text.EndsWith('.') && text.Length <= 6 || text.Length == 2 && char.IsUpper(text[1]);

    /// <summary>Whether a surname of several words may begin with it: <c>von</c>, <c>de</c>, <c>bin</c>.</summary>
    public bool IsParticle => Particles.Contains(Text);
}
