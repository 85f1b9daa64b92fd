namespace TextAnalysis;

/// <summary>What became of one article of a batch: its analysis, or the reason there is none.</summary>
/// <param name="Index">The article's position in the batch, from 0.</param>
/// <param name="Article">The article, as given.</param>
/// <param name="Analysis">The analysis; null when <paramref name="Error"/> is set.</param>
/// <param name="Error">Why the article could not be analysed; null when it was.</param>
public sealed record AnalysisResult(long Index, Article? Article, ArticleAnalysis? Analysis, Exception? Error);
