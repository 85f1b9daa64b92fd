namespace TextAnalysis.Training;

/// <summary>Measures the line classifier on pages it was not trained on: the pages are dealt into folds, each left out once.</summary>
internal static class LineCrossValidation
{
    private const int Folds = 11;

    /// <summary>Gives the score over all pages, each read by the model that has not seen it.</summary>
    public static BodyScore Run(LabelledPage[] pages, LineTrainerOptions options, int shuffle, Action<LabelledPage, double>? report = null)
    {
        var score = new BodyScore();
        var order = Enumerable.Range(0, pages.Length).ToArray();
        new Random(shuffle).Shuffle(order);
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = order.Where((_, i) => i % Folds != fold).Select(i => pages[i]).ToList();
            var payload = LineTrainer.Train(train, options);
            var pinned = GC.AllocateArray<byte>(payload.Length, pinned: true);
            payload.CopyTo(pinned, 0);
            var model = new LineModel(pinned, PageFeatures.Count, pinned);
            foreach (var i in order.Where((_, i) => i % Folds == fold))
            {
                var found = BodyFinder.Find(pages[i].Text, pages[i].Lines, model, out _);
                var body = string.Join('\n', pages[i].Lines.Where((_, l) => found[l]).Select(span => span.In(pages[i].Text).ToString()));
                var share = score.Add(pages[i].Body, body);
                report?.Invoke(pages[i], share);
            }
        }
        return score;
    }
}
