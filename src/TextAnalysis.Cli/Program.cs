using TextAnalysis.Cli;

return await CommandLine.InvokeAsync(args);
