namespace TextAnalysis;

/// <summary>What the lists know of the words of people's names.</summary>
internal sealed class NameLexicon
{
    private readonly NameTable _words;
    private readonly NameTable _nicknames;

    public NameLexicon(NameTable words, NameTable nicknames)
    {
        _words = words;
        _nicknames = nicknames;
    }

    /// <summary>What is known of a word; <see cref="NameWord.None"/> when it is in no list.</summary>
    public NameWord Find(ReadOnlySpan<char> word) => new(_words.TryFind(NameKey.Of(word), out var bits) ? (byte)bits : (byte)0);

    /// <summary>The gender of most bearers of a first name; unknown when it is in no list or when many bear it on both sides.</summary>
    public Gender Gender(ReadOnlySpan<char> firstName) => Find(firstName).Gender;

    /// <summary>Whether one first name is a usual short or pet form of the other: <c>Joe</c> and <c>Joseph</c>.</summary>
    public bool AreNicknames(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        _nicknames.Contains(NameKey.OfPair(NameKey.Of(one), NameKey.Of(other)));
}
