using System.Buffers.Binary;
using System.CommandLine;
using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>
/// <c>stories</c>: learns from articles of known events how likely two tell the same story, and says how well that works on topics
/// that the weights never saw.
/// </summary>
internal static class StoriesCommand
{
    /// <summary>The topics are dealt out to so many parts; each part is ranked by what was learnt on the others.</summary>
    private const int PartCount = 6;

    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The data folder." };
        var output = new Option<string>("--out")
        {
            Description = "Where to write stories.bin.",
            DefaultValueFactory = _ => "src/TextAnalysis/Model/English/stories.bin",
        };
        var command = new Command("stories", "Learns whether two articles tell the same story.") { data, output };
        command.SetAction(result =>
        {
            var events = EventArticles.Read(Path.Combine(result.GetRequiredValue(data).FullName, "related/ecbplus_dev.jsonl"));
            var all = Enumerable.Range(0, events.Count).ToArray();
            var topics = all.Select(events.TopicOf).Distinct(StringComparer.Ordinal).ToList();
            var trainer = new StoryTrainer(events);
            var validated = new EventRanking(events);
            for (var part = 0; part < PartCount; part++)
            {
                var seen = all.Where(i => topics.IndexOf(events.TopicOf(i)) % PartCount != part).ToArray();
                validated.Add(trainer.Train(seen), all.Except(seen));
            }
            Console.WriteLine($"each topic by weights that never saw it: {validated}");

            var weights = trainer.Train(all);
            var fitted = new EventRanking(events);
            fitted.Add(weights, all);
            Console.WriteLine($"all topics by the weights learnt on them: {fitted}");
            Console.WriteLine(string.Join(' ', weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
            File.WriteAllBytes(result.GetRequiredValue(output), ModelSection.Create(Payload(weights), RelatedModel.Version));
        });
        return command;
    }

    private static byte[] Payload(float[] weights)
    {
        var payload = new byte[4 * weights.Length];
        for (var i = 0; i < weights.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(4 * i), weights[i]);
        return payload;
    }
}
