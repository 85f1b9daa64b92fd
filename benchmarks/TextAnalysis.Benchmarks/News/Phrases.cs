namespace TextAnalysis.Benchmarks;

/// <summary>Fixed words of the generated news.</summary>
internal static class Phrases
{
    public static readonly string[] Function =
        ("the of to a and in that for is on was with as at by it from be are he has said his an have this not were but had their they "
        + "will who which or its been more about would after one up when we all than out also her there into can over last she you "
        + "no if two what new so other some first people could time them only most between before many against where because them "
        + "during through under since while still such even made each both those these then how any our your my just now us me")
        .Split(' ');

    public static readonly string[] Contractions =
        ["don't", "can't", "won't", "it's", "we're", "they've", "I'm", "he'd", "she'll", "isn't", "wasn't", "didn’t", "that’s", "cannot", "you're"];

    public static readonly string[] Abbreviations =
        ["U.S.", "U.K.", "U.N.", "Inc.", "Corp.", "St. Mary", "Ltd.", "e.g.", "No. 10", "vs.", "a.m.", "Sept. 4", "D.C.", "Jan. 12"];

    public static readonly string[] Titles = ["Mr.", "Mrs.", "Dr.", "Gen.", "Sen.", "Ms.", "President", "Gov.", "Prof."];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Magnitudes = ["million", "billion", "trillion", "m", "bn"];
}
