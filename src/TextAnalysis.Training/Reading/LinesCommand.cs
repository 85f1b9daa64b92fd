using System.CommandLine;
using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>
/// <c>lines PAGES --out lines.bin</c>: trains the line classifier; <c>--validate</c> measures it by cross-validation instead, and with
/// <c>--html</c> what it is worth to the reader of the same pages' HTML.
/// </summary>
internal static class LinesCommand
{
    public static Command Create()
    {
        var pages = new Argument<FileInfo>("pages") { Description = "JSON Lines of pages with labelled lines (scrapinghub_pages.jsonl)." };
        pages.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out")
        {
            Description = "The section to write.",
            DefaultValueFactory = _ => new FileInfo("src/TextAnalysis/Model/English/lines.bin"),
        };
        var validate = new Option<int>("--validate") { Description = "Cross-validate this many times, with other folds each time, and write nothing." };
        var html = new Option<FileInfo>("--html") { Description = "With --validate: read these pages' HTML instead (scrapinghub.jsonl)." };
        html.AcceptExistingOnly();
        var command = new Command("lines", "Trains the classifier of a page's lines into the section 'lines'.") { pages, output, validate, html };
        command.SetAction(parsed =>
        {
            var console = parsed.InvocationConfiguration.Output;
            var data = LabelledPage.Load(parsed.GetRequiredValue(pages).FullName);
            var options = new LineTrainerOptions();
            if (parsed.GetValue(validate) is > 0 and var times)
            {
                var sources = parsed.GetValue(html) is { } file ? HtmlPage.Load(file.FullName) : null;
                for (var i = 0; i < times; i++)
                {
                    var score = sources is null
                        ? LineCrossValidation.OfText(data, options, shuffle: i) : LineCrossValidation.OfHtml(data, sources, options, shuffle: i);
                    console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"precision {score.Precision:F2}, recall {score.Recall:F2}, F1 {score.F1:F2}"));
                }
                return;
            }
            var section = ModelSection.Create(LineTrainer.Train(data, options), LineModel.Version);
            var target = parsed.GetRequiredValue(output);
            File.WriteAllBytes(target.FullName, section);
            console.WriteLine($"{target.FullName}: {section.Length} bytes");
        });
        return command;
    }
}
