namespace TextAnalysis;

/// <summary>Faces made of ASCII marks, such as <c>:-)</c>.</summary>
internal static class Emoticons
{
    private static readonly string[] Faces =
    [
        ":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ":-|", ":'(", "=-)", ">:(", "^_^", "-_-", "<3", "</3",
        ":)", ":(", ";)", ":/", ":D", ":P", ":p", ":o", ":O", ":|", "=)", "=(", "=D", "=P", ";D", ";P", "(:", "):",
    ];

    /// <summary>Length of the face that <paramref name="chunk"/> begins with; zero when there is none.</summary>
    /// <param name="chunk">The rest of a chunk.</param>
    /// <param name="atStart">Whether no word stands directly before.</param>
    public static int Length(ReadOnlySpan<char> chunk, bool atStart)
    {
        if (chunk.Length < 2 || !MayBegin(chunk[0], chunk[1])) return 0;
        foreach (var face in Faces)
        {
            if (!chunk.StartsWith(face)) continue;
            var last = face[^1];
            // (: and ): are brackets, :D and :P may begin words, unless they stand alone.
            var needsAlone = face[0] is '(' or ')' || char.IsAsciiLetter(last) || last is '/' or '|';
            if (!needsAlone || atStart && chunk.Length == face.Length) return face.Length;
        }
        return 0;
    }

    private static bool MayBegin(char first, char second) => first switch
    {
        '(' or ')' => second == ':',
        '-' => second == '_',
        '<' => second is '3' or '/',
        '^' => second == '_',
        ':' or ';' or '=' or '>' => !char.IsAsciiDigit(second),
        _ => false,
    };
}
