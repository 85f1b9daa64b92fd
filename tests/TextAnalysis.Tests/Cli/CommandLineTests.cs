using System.Text.Json;

namespace TextAnalysis.Tests.Cli;

/// <summary>The program as its users run it: a process of its own, with its exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("textanalysis-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Analyze_writes_a_line_for_each_line_in_the_same_order()
    {
        var run = Run("{\"id\":\"a\",\"text\":\"Ana Ruiz spoke in Paris on Monday.\",\"published\":\"2023-03-22\"}\n\n{\"id\":7,\"page\":\"\"}\n", "analyze", "--jsonl", "-");

        Assert.Equal(0, run.Code);
        Assert.Equal(["a", "7"], run.Lines.Select(line => line.GetProperty("id").ToString()));
        Assert.Equal("2023-03-22", run.Lines[0].GetProperty("published").GetString());
        Assert.Equal("Ana Ruiz spoke in Paris on Monday.", run.Lines[0].GetProperty("body").GetString());
        Assert.Equal(JsonValueKind.Array, run.Lines[1].GetProperty("quotes").ValueKind);
    }

    [Fact]
    public void The_day_of_publication_that_is_given_holds_for_lines_without_one_of_their_own()
    {
        const string page = "{\"id\":1,\"page\":\"Ferry kept\\nMarch 3, 2020\\nAna Ruiz spoke in Paris on Monday, and nobody in the hall could say why she had come.\"}";
        const string own = "{\"id\":2,\"text\":\"Ana Ruiz spoke in Paris on Monday.\",\"published\":\"2023-03-22\"}";

        var run = Run($"{page}\n{own}\n", "analyze", "--published", "2024-06-05", "--jsonl", "-");

        Assert.Equal(0, run.Code);
        Assert.Equal(["2024-06-05", "2023-03-22"], run.Lines.Select(line => line.GetProperty("published").GetString()));
    }

    [Theory]
    [InlineData("2024-06-05T23:30:00-07:00", "2024-06-05")]
    [InlineData("2024-06-05T23:30Z", "2024-06-05")]
    [InlineData("2024-06-05 23:30:00.25+0100", "2024-06-05")]
    public void A_moment_of_publication_counts_for_its_day_where_it_was(string moment, string day)
    {
        var run = Run($"{{\"id\":1,\"text\":\"Ana Ruiz spoke.\",\"published\":\"{moment}\"}}\n", "analyze", "--jsonl", "-");

        Assert.Equal(day, run.Lines[0].GetProperty("published").GetString());
    }

    [Theory]
    [InlineData("not json", "the line is no JSON")]
    [InlineData("[1]", "the line is no JSON object")]
    [InlineData("{\"id\":\"x\"}", "exactly one of")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"page\":\"b\"}", "exactly one of")]
    [InlineData("{\"id\":\"x\",\"text\":5}", "\"text\" is no string")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"published\":\"soon\"}", "\"published\" is no ISO 8601 date")]
    public void A_bad_line_is_reported_and_the_run_goes_on(string bad, string message)
    {
        var run = Run($"{{\"id\":\"first\",\"text\":\"One.\"}}\n{bad}\n{{\"id\":\"last\",\"text\":\"Two.\"}}\n", "analyze", "--jsonl", "-");

        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.Lines.Count);
        Assert.Equal(2, run.Lines[1].GetProperty("line").GetInt32());
        Assert.Contains(message, run.Lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("last", run.Lines[2].GetProperty("id").GetString());
    }

    [Fact]
    public void A_missing_file_is_a_one_line_error()
    {
        var run = Run("", "analyze", "nowhere.txt");

        Assert.Equal(1, run.Code);
        Assert.Equal("textanalysis: nowhere.txt: no such file", run.Error.Trim());
    }

    [Fact]
    public void A_binary_file_is_a_one_line_error()
    {
        var path = Path.Combine(_folder.FullName, "photo.jpg");
        File.WriteAllBytes(path, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70]);

        var run = Run("", "analyze", path);

        Assert.Equal(1, run.Code);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Contains("not a text file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_another_language_is_said_to_be_so_and_nothing_is_invented()
    {
        var path = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(path, """
            <html lang="fr"><head><title>La mairie garde son bac</title></head><body><article><h1>La mairie garde son bac</h1>
            <p>Les habitants du port ont voté lundi pour garder le bac qui traverse la baie depuis plus de cent ans, selon la mairie de la ville.</p>
            <p>« Il est une part de nous, et nous ne pouvons pas vivre sans lui », a dit Jeanne Marchand, qui avait fait campagne pour cela dans toute la ville.</p>
            </article></body></html>
            """);

        var text = Run("", "analyze", path);
        var json = Run("", "analyze", "--format", "json", path);

        Assert.Equal(0, text.Code);
        Assert.Contains("not English", text.Output, StringComparison.Ordinal);
        Assert.Equal(0, JsonDocument.Parse(json.Output).RootElement.GetProperty("entities").GetArrayLength());
    }

    [Fact]
    public void A_paragraph_broken_and_set_in_is_one_line_of_the_body()
    {
        const string text =
            "     The council of Lindal sold the old mill on Monday after two years of\n"
            + "argument over its roof, its river wall and the eleven flats that are to be\n"
            + "built there.\n"
            + "     The buyer, a brewer from the next valley, wants to open a bakery on\n"
            + "the ground floor within three years, and has promised to keep the wheel\n"
            + "turning for the schools.\n";
        var path = Path.Combine(_folder.FullName, "wire.txt");
        File.WriteAllText(path, text);

        var run = Run("", "analyze", "--clean", "--format", "json", path);

        var body = JsonDocument.Parse(run.Output).RootElement.GetProperty("body").GetString()!.Split('\n');
        Assert.Equal(2, body.Length);
        Assert.StartsWith("The council of Lindal", body[0], StringComparison.Ordinal);
        Assert.EndsWith("eleven flats that are to be built there.", body[0], StringComparison.Ordinal);
        Assert.DoesNotContain("  ", body[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_an_empty_analysis()
    {
        var path = Path.Combine(_folder.FullName, "empty.txt");
        File.WriteAllText(path, "");

        var run = Run("", "analyze", "--format", "json", path);

        Assert.Equal(0, run.Code);
        Assert.Equal("", JsonDocument.Parse(run.Output).RootElement.GetProperty("body").GetString());
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "--nonsense")]
    [InlineData("analyze", "--format", "pdf", "x.txt")]
    [InlineData("related", "--top", "-1", "x.txt")]
    [InlineData("related", "--top", "x", "x.txt")]
    [InlineData("related", "--top", "99999999999", "x.txt")]
    [InlineData("related", "--top")]
    [InlineData("analyze", "--published", "tomorrow", "x.txt")]
    [InlineData("analyze", "--published", "2024-13-01", "x.txt")]
    [InlineData("analyze", "--published", "06/05/2024", "x.txt")]
    [InlineData("analyze", "--jsonl", "x.jsonl", "x.txt")]
    [InlineData("analyze", "--jsonl", "x.jsonl", "--clean")]
    [InlineData("analyze", "--jsonl", "x.jsonl", "--format", "html")]
    [InlineData("read", "--format", "json", "--jsonl", "x.jsonl")]
    [InlineData("compare", "one.txt")]
    public void A_command_line_that_makes_no_sense_ends_with_2_and_says_why_in_a_line(params string[] arguments)
    {
        var run = Run("", arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("textanalysis: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("analyze", "")]
    [InlineData("analyze", "--jsonl", "")]
    [InlineData("related", "")]
    [InlineData("related", "--jsonl", ".")]
    [InlineData("read", ".")]
    public void A_path_that_is_no_file_is_a_one_line_error(params string[] arguments)
    {
        var run = Run("", arguments);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("read")]
    public void The_id_of_a_file_is_its_path_as_given(string command)
    {
        string[] names = ["a.txt", "b.txt"];
        foreach (var name in names) File.WriteAllText(Path.Combine(_folder.FullName, name), "Ana Ruiz spoke in Paris on Monday.");
        string[] paths = [.. names.Select(name => Path.Combine(_folder.FullName, ".", name))];

        var one = JsonDocument.Parse(Run("", command, "--format", "json", paths[0]).Output).RootElement;
        var two = JsonDocument.Parse(Run("", command, "--format", "json", paths[0], paths[1]).Output).RootElement;
        var rest = JsonDocument.Parse(Run("", command, "--format", "json", "nowhere.txt", paths[1]).Output).RootElement;

        Assert.Equal(paths[0], one.GetProperty("id").GetString());
        Assert.Equal(paths, two.EnumerateArray().Select(element => element.GetProperty("id").GetString()!));
        Assert.Equal([paths[1]], rest.EnumerateArray().Select(element => element.GetProperty("id").GetString()!));
    }

    [Fact]
    public void Related_gives_every_other_article_with_top_0()
    {
        var run = Run(
            "{\"id\":1,\"text\":\"The dam above Quito cracked.\"}\n{\"id\":2,\"text\":\"The dam above Quito cracked.\"}\n{\"id\":3,\"text\":\"Ferry crews strike in Scotland.\"}\n",
            "related", "--top", "0", "--jsonl", "-");

        Assert.Equal(0, run.Code);
        var nearest = run.Lines[0].GetProperty("related")[0];
        Assert.Equal(2, nearest.GetProperty("id").GetInt32());
        Assert.True(nearest.GetProperty("duplicate").GetBoolean());
        Assert.True(nearest.GetProperty("score").GetDouble() > 0.9);
    }

    [Fact]
    public void Related_complains_of_a_missing_file_and_relates_the_others()
    {
        string[] paths = [Path.Combine(_folder.FullName, "a.txt"), Path.Combine(_folder.FullName, "b.txt")];
        foreach (var path in paths)
            File.WriteAllText(path, "The dam above Quito cracked on Tuesday, and engineers told two thousand people in the valley to leave before nightfall.\n");

        var run = Run("", ["related", paths[0], "nowhere.txt", paths[1]]);

        Assert.Equal(1, run.Code);
        Assert.Equal("textanalysis: nowhere.txt: no such file", run.Error.Trim());
        Assert.Contains("near-duplicate", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_scores_the_same_text_higher_than_another()
    {
        var run = Run(
            "{\"id\":1,\"a\":\"The dam above Quito cracked.\",\"b\":\"The dam above Quito cracked.\"}\n{\"id\":2,\"a\":\"The dam above Quito cracked.\",\"b\":\"Ferry crews strike.\"}\n",
            "compare", "--jsonl", "-");

        Assert.Equal(0, run.Code);
        Assert.True(run.Lines[0].GetProperty("score").GetDouble() > run.Lines[1].GetProperty("score").GetDouble());
    }

    [Fact]
    public void A_paragraph_of_several_lines_is_one_line_of_the_body()
    {
        var run = Run("{\"text\":\"The council kept the ferry. \\\"It is a part of us, and we could\\nnot live without it for a single day,\\\" said Ana Ruiz.\"}", "analyze", "--jsonl", "-");

        Assert.Equal(
            "The council kept the ferry. \"It is a part of us, and we could not live without it for a single day,\" said Ana Ruiz.",
            run.Lines[0].GetProperty("body").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void Every_format_shows_the_people_of_an_article(string format)
    {
        var run = Run("", "analyze", "--format", format, RepositoryFiles.PathOf("samples", "articles", "dam-evacuation.txt"));

        Assert.Equal(0, run.Code);
        Assert.Contains("Luis Paredes", run.Output, StringComparison.Ordinal);
        // JSON carries the untouched page beside the body, so that offsets can be used.
        var shown = format == "json" ? JsonDocument.Parse(run.Output).RootElement.GetProperty("body").GetString()! : run.Output;
        Assert.DoesNotContain("morning newsletter", shown, StringComparison.Ordinal);
    }

    private static ProgramRun Run(string input, params string[] arguments) => ProgramRun.Of(input, arguments);
}
