using System.CommandLine;
using TextAnalysis.Training;
using TextAnalysis.Training.Names;

// Each command rebuilds one section of the English model from a data folder, byte for byte the same every time.
var root = new RootCommand("Trains and rebuilds the models of TextAnalysis.");
root.Subcommands.Add(RecognizerCommand.Create());
root.Subcommands.Add(SentenceCommand.Create());
root.Subcommands.Add(TokenEvaluation.Create());
root.Subcommands.Add(TaggerCommand.Train());
root.Subcommands.Add(TaggerCommand.Evaluate());
root.Subcommands.Add(TaggerCommand.Verbs());
root.Subcommands.Add(ListsCommand.Create());
root.Subcommands.Add(TermStatisticsCommand.Create());
root.Subcommands.Add(QuoteCommand.Train());
root.Subcommands.Add(LinesCommand.Create());
root.Subcommands.Add(WordVectorsCommand.Create());
root.Subcommands.Add(SimilarityCommand.Create());
root.Subcommands.Add(StoriesCommand.Create());
root.Subcommands.Add(StoryEvaluation.Create());
return root.Parse(args).Invoke();
