namespace TextAnalysis.Training;

/// <summary>Measures reading on pages its line classifier was not trained on: the pages are dealt into folds, each left out once.</summary>
internal static class LineCrossValidation
{
    private const int Folds = 11;

    /// <summary>Gives for each fold a model trained on all other pages, and the pages it has not seen.</summary>
    public static IEnumerable<(LineModel Model, LabelledPage[] Unseen)> Split(LabelledPage[] pages, LineTrainerOptions options, int shuffle)
    {
        var order = Enumerable.Range(0, pages.Length).ToArray();
        new Random(shuffle).Shuffle(order);
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = order.Where((_, i) => i % Folds != fold).Select(i => pages[i]).ToList();
            yield return (LineTrainer.TrainModel(train, options), [.. order.Where((_, i) => i % Folds == fold).Select(i => pages[i])]);
        }
    }

    /// <summary>Gives the score of page text, each page read by the model that has not seen it.</summary>
    public static BodyScore OfText(LabelledPage[] pages, LineTrainerOptions options, int shuffle)
    {
        var score = new BodyScore();
        foreach (var (model, unseen) in Split(pages, options, shuffle))
        {
            foreach (var page in unseen)
            {
                var found = BodyFinder.Find(page.Text, page.Lines, model, out _);
                score.Add(page.Body, string.Join('\n', page.Lines.Where((_, l) => found[l]).Select(span => span.In(page.Text).ToString())));
            }
        }
        return score;
    }

    /// <summary>Gives the score of the same pages as HTML, each read with the line classifier that has not seen its text.</summary>
    public static BodyScore OfHtml(LabelledPage[] pages, IReadOnlyDictionary<string, HtmlPage> sources, LineTrainerOptions options, int shuffle)
    {
        var score = new BodyScore();
        foreach (var (model, unseen) in Split(pages, options, shuffle))
        {
            foreach (var source in unseen.Select(page => sources[page.Id]))
            {
                var article = Html.HtmlArticleReader.Read(source.Html, source.Url, model);
                score.Add(source.Body, string.Join('\n', article.Body.Select(span => span.In(article.Text).ToString())));
            }
        }
        return score;
    }
}
