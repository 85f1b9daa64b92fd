namespace TextAnalysis;

/// <summary>The words that report a quote.</summary>
/// <param name="Span">Where they stand in <see cref="Article.Text"/>.</param>
/// <param name="Lemma">The dictionary form: <c>say</c> for <c>said</c>.</param>
public sealed record Cue(TextSpan Span, string Lemma);
