using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary>The command <c>quotes</c>.</summary>
internal static class QuoteCommand
{
    public static Command Train()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder of the model's sections.", Required = true };
        var command = new Command("quotes", "Trains the search for quotes and speakers and writes quotes.bin.") { data, output };
        command.SetAction(result =>
        {
            var payload = QuoteTrainer.Train(result.GetRequiredValue(data).FullName, result.InvocationConfiguration.Output);
            File.WriteAllBytes(
                Path.Combine(result.GetRequiredValue(output).FullName, "quotes.bin"), ModelSection.Create(payload, QuoteModel.Version));
        });
        return command;
    }
}
