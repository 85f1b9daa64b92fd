namespace TextAnalysis;

/// <summary>Which sieve found a quote's speaker. The values are no order of precision: later versions add theirs behind the others.</summary>
public enum AttributionRule : byte
{
    /// <summary>The subject of a reporting verb: <c>said Jen Psaki</c>.</summary>
    CueVerb = 0,

    /// <summary>The object of <c>according to</c>.</summary>
    AccordingTo = 1,

    /// <summary>A name before a colon: an interview's turn.</summary>
    Turn = 2,

    /// <summary>A name behind the quote, after a dash.</summary>
    Signature = 3,

    /// <summary>A pronoun before or after a reporting verb, resolved to a person.</summary>
    Pronoun = 4,

    /// <summary>A description resolved through the roles the text gives: <c>the 64-year-old senator</c>.</summary>
    Description = 5,

    /// <summary>The other one of two speakers who take turns.</summary>
    Conversation = 6,

    /// <summary>The speaker of the quote that this one continues.</summary>
    Continuation = 7,

    /// <summary>Whoever was quoted last.</summary>
    LastSpeaker = 8,

    /// <summary>The only person named in the words that lead up to the quote with a colon.</summary>
    LeadIn = 9,
}
