using System.Text;
using System.Text.Json;

namespace TextAnalysis.Tests.Cli;

/// <summary>Bytes and escapes that are no text are one error; every marked Unicode encoding is read.</summary>
public sealed class InputEncodingTests : IDisposable
{
    private const string Sentence = "Zoë Ångström inspected the cracked dam near Quito on Tuesday 𝄞.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("textanalysis-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_marked_file_is_read_in_its_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var html = $"<!doctype html><html><body><article><h1>A dam cracked</h1><p>{Sentence}</p></article></body></html>";

        Assert.Equal(Sentence, Body("page.txt", Sentence));
        Assert.Contains(Sentence, Body("page.html", html), StringComparison.Ordinal);
        Assert.DoesNotContain('<', Body("html.txt", html));
        var run = ProgramRun.Of("", "read", "--jsonl", Write("lines.jsonl", encoding, $$"""{"id":1,"text":"{{Sentence}}"}""" + "\r\n\r\n{\"id\":2,\"text\":\"b\"}"));
        Assert.Equal([Sentence, "b"], run.Lines.Select(line => line.GetProperty("body").GetString()));

        string Body(string file, string content) =>
            JsonElement.Parse(ProgramRun.Of("", "read", "--format", "json", Write(file, encoding, content)).Output).GetProperty("body").GetString()!;
    }

    [Theory]
    [InlineData("UTF-16", new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00 })]
    [InlineData("UTF-32", new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x00, 0xD8, 0x00, 0x00 })]
    [InlineData("UTF-32BE", new byte[] { 0x00, 0x00, 0xFE, 0xFF, 0x61 })]
    public void A_marked_file_in_another_encoding_is_a_one_line_error(string encoding, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, "page.txt");
        File.WriteAllBytes(path, content);

        foreach (var run in new[] { ProgramRun.Of("", "analyze", path), ProgramRun.Of("", "read", "--jsonl", path) })
        {
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.Equal($"textanalysis: {path}: not a text file in {encoding}, as its byte order mark says", run.Error.Trim());
        }
    }

    [Theory]
    [InlineData("analyze", "text")]
    [InlineData("read", "text")]
    [InlineData("related", "text")]
    [InlineData("compare", "a")]
    public void A_line_that_is_no_text_is_reported_and_the_run_goes_on(string command, string field)
    {
        string[] bad =
        [
            $$"""{"id":"x","{{field}}":"a \ud800 b","b":"c"}""",
            $$"""{"id":"x \udc00","{{field}}":"a","b":"c"}""",
            $$"""{"id":"y","\ud800\udbff":1,"{{field}}":"a","b":"c"}""",
            $$"""{"id":"z","{{field}}":"caf{{'\u00E9'}}","b":"c"}""",
        ];
        var path = Path.Combine(_folder.FullName, "lines.jsonl");
        string[] all = [$$"""{"id":"first","{{field}}":"One.","b":"c"}""", .. bad, $$"""{"id":"last","{{field}}":"Two.","b":"c"}"""];
        // The last bad line is no UTF-8.
        File.WriteAllText(path, string.Join('\n', all), Encoding.Latin1);

        var run = ProgramRun.Of("", command, "--jsonl", path);

        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal(all.Length, run.Lines.Count);
        Assert.Equal([2, 3, 5], run.Lines.Where(line => line.TryGetProperty("error", out _)).Select(line => line.GetProperty("line").GetInt32()).Where(n => n != 4));
        Assert.Equal($"\"{field}\" holds half a surrogate pair", run.Lines[1].GetProperty("error").GetString());
        Assert.Equal("\"id\" holds half a surrogate pair", run.Lines[2].GetProperty("error").GetString());
        Assert.Equal("the line is no UTF-8", run.Lines[4].GetProperty("error").GetString());
        Assert.Equal("x", run.Lines[1].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, run.Lines[2].GetProperty("id").ValueKind);
        Assert.Equal("last", run.Lines[5].GetProperty("id").GetString());
    }

    [Fact]
    public void A_long_line_and_a_pair_of_escapes_are_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry left late. ", 20_000)).TrimEnd();

        var run = ProgramRun.Of($$"""{"id":"\ud834\udd1e","text":"{{text}}"}""", "read", "--jsonl", "-");

        Assert.Equal("𝄞", run.Lines[0].GetProperty("id").GetString());
        Assert.Equal(text, run.Lines[0].GetProperty("body").GetString());
    }

    private string Write(string name, Encoding encoding, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, [.. encoding.Preamble, .. encoding.GetBytes(content)]);
        return path;
    }
}
