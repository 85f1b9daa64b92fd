using System.Diagnostics;

namespace TextAnalysis.Tests.Cli;

/// <summary><c>--out</c>: input is never lost, nor is an older output where a run fails.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Sentence = "Ana Ruiz inspected the cracked dam near Quito on Tuesday.";
    private const string Line = $$"""{"id":"dam","text":"{{Sentence}}"}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("textanalysis-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("analyze", "Ana Ruiz")]
    [InlineData("read", Sentence)]
    public void A_file_may_be_read_and_written_by_one_command(string command, string result)
    {
        var path = Write("page.txt", Sentence);

        var run = ProgramRun.Of("", command, path, "--out", path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(result, File.ReadAllText(path), StringComparison.Ordinal);
        AssertNoDraft();
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("read")]
    [InlineData("related")]
    public void Json_lines_may_be_read_and_written_by_one_command(string command)
    {
        var path = Write("lines.jsonl", Line);

        var run = ProgramRun.Of("", command, "--jsonl", path, "--out", path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("""{"id":"dam",""", File.ReadAllText(path), StringComparison.Ordinal);
        AssertNoDraft();
    }

    [Theory]
    [InlineData("analyze", "nowhere.txt")]
    [InlineData("analyze", "--format", "json", "nowhere.txt")]
    [InlineData("analyze", "--jsonl", "nowhere.jsonl")]
    [InlineData("read", "nowhere.txt")]
    [InlineData("read", "--jsonl", "nowhere.jsonl")]
    [InlineData("related", "nowhere.txt")]
    [InlineData("related", "--jsonl", "nowhere.jsonl")]
    [InlineData("compare", "nowhere.txt", "nowhere.txt")]
    [InlineData("compare", "nowhere.txt")]
    public void A_run_that_fails_leaves_an_older_output(params string[] arguments)
    {
        var path = Write("keep.txt", "older");

        var run = ProgramRun.Of("", [.. arguments, "--out", path]);

        Assert.NotEqual(0, run.Code);
        Assert.Equal("older", File.ReadAllText(path));
        AssertNoDraft();
    }

    [Fact]
    public void What_could_be_read_is_written_where_the_rest_could_not()
    {
        var path = Write("keep.txt", "older");

        var run = ProgramRun.Of("", "read", Write("page.txt", Sentence), "nowhere.txt", "--out", path);

        Assert.Equal(1, run.Code);
        Assert.Contains(Sentence, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_in_the_folder_that_is_read_is_no_article()
    {
        var path = Write("a.txt", Sentence);

        var run = ProgramRun.Of("", "related", _folder.FullName, "--out", Path.Combine(_folder.FullName, "out.txt"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal($"{path}: nothing related", File.ReadAllText(Path.Combine(_folder.FullName, "out.txt")).Trim());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("nowhere/out.txt")]
    [InlineData("")]
    public void An_output_that_cannot_be_written_is_a_one_line_error(string name)
    {
        var path = name.Length == 0 ? "" : Path.Combine(_folder.FullName, name);

        var run = ProgramRun.Of(Sentence, "analyze", "-", "--out", path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"textanalysis: --out {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void A_link_stays_a_link_and_a_mode_stays_a_mode()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Write("real.txt", "older");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = File.CreateSymbolicLink(Path.Combine(_folder.FullName, "link.txt"), path);

        var run = ProgramRun.Of(Sentence, "read", "-", "--out", link.FullName);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(path, new FileInfo(link.FullName).LinkTarget);
        Assert.Contains(Sentence, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_device_is_written_and_stays()
    {
        if (OperatingSystem.IsWindows()) return;

        var run = ProgramRun.Of(Sentence, "read", "-", "--out", "/dev/stdout");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(Sentence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_an_older_output()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Write("keep.txt", "older");
        using var process = ProgramRun.Start("analyze", "--jsonl", "-", "--out", path);
        process.StandardInput.WriteLine(Line);
        process.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => _folder.GetFiles(".*").Length > 0, TimeSpan.FromSeconds(60)));

        // The signal is listened to a moment after the draft is opened.
        Thread.Sleep(TimeSpan.FromSeconds(1));
        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("older", File.ReadAllText(path));
        AssertNoDraft();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private void AssertNoDraft() => Assert.DoesNotContain(_folder.GetFiles(), file => file.Name.StartsWith('.'));
}
