using System.Text.Json;

namespace TextAnalysis.Training.Names;

/// <summary>News that nobody has labelled: a teacher labels it for the model to learn from.</summary>
internal static class UnlabelledNews
{
    private const int SentencesPerDocument = 20;

    /// <summary>Reads VOA news, without the sentences that are labelled by hand, and the articles of PolNeAR's training part.</summary>
    public static IEnumerable<string> Read(string data)
    {
        var ner = Path.Combine(data, "ner");
        var labelled = new[] { Path.Combine(ner, "dev", "voa.jsonl"), Path.Combine(ner, "train", "voa.jsonl") }
            .SelectMany(JsonlCorpus.Read).SelectMany(document => document.Text.Split('\n')).ToHashSet();
        foreach (var lines in File.ReadLines(Path.Combine(ner, "unlabelled", "voa_news.txt")).Where(line => !labelled.Contains(line)).Chunk(SentencesPerDocument))
            yield return string.Join('\n', lines);
        foreach (var line in File.ReadLines(Path.Combine(data, "quotes", "polnear_train.jsonl")))
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("text").GetString()!;
        }
    }
}
