namespace TextAnalysis;

/// <summary>Which sieve found a quote's speaker; from the most to the least precise.</summary>
public enum AttributionRule : byte
{
    /// <summary>The subject of a reporting verb: <c>said Jen Psaki</c>.</summary>
    CueVerb,

    /// <summary>The object of <c>according to</c>.</summary>
    AccordingTo,

    /// <summary>A name before a colon: an interview's turn.</summary>
    Turn,

    /// <summary>A name behind the quote, after a dash.</summary>
    Signature,

    /// <summary>A pronoun before or after a reporting verb, resolved to a person.</summary>
    Pronoun,

    /// <summary>A description resolved through the roles the text gives: <c>the 64-year-old senator</c>.</summary>
    Description,

    /// <summary>The only person named in the words that lead up to the quote with a colon.</summary>
    LeadIn,

    /// <summary>The other one of two speakers who take turns.</summary>
    Conversation,

    /// <summary>The speaker of the quote that this one continues.</summary>
    Continuation,

    /// <summary>Whoever was quoted last.</summary>
    LastSpeaker,
}
