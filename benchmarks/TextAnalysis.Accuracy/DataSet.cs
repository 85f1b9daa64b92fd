namespace TextAnalysis.Accuracy;

/// <summary>A file of the data folder, the command that is run on it, and the score of its output.</summary>
/// <param name="Path">The file, below the data folder.</param>
/// <param name="Score">A name of <see cref="Scores.Score.ByName"/>.</param>
/// <param name="Command">The command of <c>textanalysis</c>, without <c>--jsonl</c> and <c>--out</c>.</param>
/// <param name="Headline">The figures that go into the table.</param>
internal sealed record DataSet(string Path, string Score, string[] Command, string[] Headline)
{
    private static readonly string[] Analyze = ["analyze"];
    private static readonly string[] Read = ["read"];
    private static readonly string[] EntityFigures = ["all P", "all R", "all F1"];
    private static readonly string[] ConfidenceFigures = ["mean error", "from 0.9 names", "from 0.9 stated", "from 0.9 right"];
    private static readonly string[] PlaceFigures = ["mentions", "right", "found", "right where found", "wrong where found", "with an id", "right with an id"];
    private static readonly string[] DateFigures = ["relaxed R", "relaxed F1", "strict F1", "value F1"];

    public static IReadOnlyList<DataSet> All { get; } =
    [
        new("pages/scrapinghub_pages.jsonl", "pages", Read, ["body P", "body R", "body F1"]),
        new("pages/scrapinghub.jsonl", "pages", Read, ["body P", "body R", "body F1"]),
        new("pages/trafilatura.jsonl", "snippets", Read, ["kept", "absent", "date", "author"]),
        new("ner/dev/worldwide_newswire.jsonl", "entities", Analyze, EntityFigures),
        new("ner/dev/conll2003.jsonl", "entities", Analyze, EntityFigures),
        new("ner/dev/voa.jsonl", "entities", Analyze, EntityFigures),
        new("ner/dev/gum.jsonl", "entities", Analyze, EntityFigures),
        new("ner/dev/uner_ewt.jsonl", "entities", Analyze, EntityFigures),
        new("ner/dev/worldwide_newswire.jsonl", "confidence", Analyze, ConfidenceFigures),
        new("ner/dev/worldwide_newswire.jsonl", "places", Analyze, PlaceFigures),
        new("ner/dev/worldwide_newswire.jsonl", "places-blind", Analyze, PlaceFigures),
        new("ner/dev/worldwide_newswire.jsonl", "places-namesakes", Analyze, PlaceFigures),
        new("ner/dev/conll2003.jsonl", "confidence", Analyze, ConfidenceFigures),
        new("ner/dev/conll2003.jsonl", "places", Analyze, PlaceFigures),
        new("ner/dev/conll2003.jsonl", "places-blind", Analyze, PlaceFigures),
        new("ner/dev/conll2003.jsonl", "places-namesakes", Analyze, PlaceFigures),
        new("ner/dev/voa.jsonl", "confidence", Analyze, ConfidenceFigures),
        new("ner/dev/voa.jsonl", "places", Analyze, PlaceFigures),
        new("ner/dev/voa.jsonl", "places-blind", Analyze, PlaceFigures),
        new("ner/dev/voa.jsonl", "places-namesakes", Analyze, PlaceFigures),
        new("ner/dev/gum.jsonl", "confidence", Analyze, ConfidenceFigures),
        new("ner/dev/gum.jsonl", "places", Analyze, PlaceFigures),
        new("ner/dev/gum.jsonl", "places-blind", Analyze, PlaceFigures),
        new("ner/dev/gum.jsonl", "places-namesakes", Analyze, PlaceFigures),
        new("ner/dev/uner_ewt.jsonl", "confidence", Analyze, ConfidenceFigures),
        new("ner/dev/uner_ewt.jsonl", "places", Analyze, PlaceFigures),
        new("ner/dev/uner_ewt.jsonl", "places-blind", Analyze, PlaceFigures),
        new("ner/dev/uner_ewt.jsonl", "places-namesakes", Analyze, PlaceFigures),
        new("ner/train/voa.jsonl", "places-fresh", Analyze, PlaceFigures),
        new("dates/timebank.jsonl", "dates", Analyze, DateFigures),
        new("dates/aquaint.jsonl", "dates", Analyze, DateFigures),
        new("dates/chrono_en.jsonl", "dates", Analyze, DateFigures),
        new("dates/recognizers_en.jsonl", "dates", Analyze, DateFigures),
        new("quotes/polnear_dev.jsonl", "quotes", Analyze,
        [
            "iou0.3 F1", "iou0.8 F1", "iou0.8 recall direct", "iou0.3 recall mixed", "iou0.3 recall indirect", "speaker", "speaker pronoun",
        ]),
        new("quotes/polnear_dev.jsonl", "speakers", Analyze, ["cases", "found", "right", "null", "wrong"]),
        new("related/ecbplus_dev.jsonl", "related", ["related", "--top", "0"], ["MAP", "P@1", "sibling misses"]),
        new("related/stsb_news_dev.jsonl", "ratings", ["compare"], ["Pearson"]),
        new("related/bbc_greene2006.jsonl", "duplicates", ["related", "--top", "20"], ["copies", "copies found", "pairs flagged with other text"]),
    ];
}
