using System.Text.Json;

namespace TextAnalysis.Training.Names;

/// <summary>Reads labelled texts: JSON Lines with <c>text</c> and <c>entities</c> of <c>kind</c>, <c>start</c> and <c>end</c>.</summary>
internal static class JsonlCorpus
{
    public static IEnumerable<LabelledDocument> Read(string path)
    {
        var corpus = Path.GetFileNameWithoutExtension(path);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var names = new List<LabelledName>();
            foreach (var entity in json.RootElement.GetProperty("entities").EnumerateArray())
            {
                if (!Enum.TryParse<EntityKind>(entity.GetProperty("kind").GetString(), ignoreCase: true, out var kind)) continue;
                names.Add(new LabelledName(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), kind));
            }
            yield return new LabelledDocument(corpus, json.RootElement.GetProperty("text").GetString()!, names);
        }
    }
}
