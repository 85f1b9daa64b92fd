using System.CommandLine;

// Each command rebuilds one section of the English model from a data folder, byte for byte the same every time.
var root = new RootCommand("Trains and rebuilds the models of TextAnalysis.");
return root.Parse(args).Invoke();
