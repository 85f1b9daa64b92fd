using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using TextAnalysis.Accuracy.Scores;
using TextAnalysis.Cli;

namespace TextAnalysis.Accuracy;

/// <summary>Runs the command line over one data set and scores what comes out, as a user would by hand.</summary>
internal sealed record Measurement(DataSet Set, IReadOnlyList<Figure> Figures, TimeSpan Time)
{
    public static async Task<Measurement> RunAsync(DataSet set, string dataFolder, string workFolder)
    {
        var path = Path.Combine(dataFolder, set.Path);
        var name = Path.GetFileName(set.Path);
        var gold = Rows.Read(path);
        Directory.CreateDirectory(workFolder);
        var input = WriteInput(gold, Path.GetDirectoryName(path)!, Path.Combine(workFolder, "in-" + name));
        var output = Path.Combine(workFolder, "out-" + name);

        var watch = Stopwatch.StartNew();
        // The exit code tells of lines that could not be read; those score as empty.
        await CommandLine.InvokeAsync([.. set.Command, "--jsonl", input, "--out", output]);
        watch.Stop();
        return new Measurement(set, [.. Score.ByName[set.Score](gold, Rows.ById(Rows.Read(output)))], watch.Elapsed);
    }

    /// <summary>Writes the rows without their gold, and with HTML in place of the name of the file that holds it.</summary>
    private static string WriteInput(List<JsonElement> gold, string folder, string path)
    {
        string[] kept = ["id", "text", "page", "title", "published", "a", "b"];
        using var writer = new StreamWriter(path);
        foreach (var row in gold)
        {
            var line = new JsonObject();
            foreach (var field in kept)
                if (Rows.Field(row, field) is { } value) line[field] = JsonNode.Parse(value.GetRawText());
            if (Rows.Text(row, "html") is { } file) line["html"] = Unzip(Path.Combine(folder, file));
            writer.WriteLine(line.ToJsonString());
        }
        return path;
    }

    private static string Unzip(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
