using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Trains the teachers on what people labelled, and has them label the news that nobody has.</summary>
internal sealed class NameTeachers(GloveVectors vectors, Action<string> log)
{
    private const int Count = 2;
    private const int Epochs = 8;
    private const float HiddenDropout = 0.5f;

    /// <summary>Each teacher starts from another seed and runs on a thread of its own: the result does not depend on their pace.</summary>
    public NameTeacher Train(NameSequences sequences, WordVectorIndex index, ContextCache contexts, NameModel lexica)
    {
        var features = sequences.DropRare(2).Length;
        var scale = new ContextScale(sequences);
        var members = new NameNetwork[Count];
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Count }, member =>
        {
            var network = new NameNetwork(features, new HiddenInput(features, vectors, scale));
            members[member] = new NameNetworkTrainer(sequences, network, HiddenDropout, seed: member + 1).Train(Epochs, (epoch, loss) =>
                log(string.Create(CultureInfo.InvariantCulture, $"teacher {member + 1}, epoch {epoch}: loss {loss:F4}")));
        });
        return new NameTeacher(lexica, index, sequences.Index, contexts, members);
    }

    public static List<LabelledDocument> Label(NameTeacher teacher, IReadOnlyList<string> texts)
    {
        var labelled = new LabelledDocument[texts.Count];
        Parallel.For(0, texts.Count, new ParallelOptions { MaxDegreeOfParallelism = Count }, i => labelled[i] = teacher.Label(texts[i]));
        return [.. labelled];
    }
}
