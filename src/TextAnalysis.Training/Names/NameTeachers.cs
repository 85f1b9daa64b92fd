using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Trains the teachers on what people labelled, and has them label the news that nobody has.</summary>
internal sealed class NameTeachers(GloveVectors vectors, Action<string> log)
{
    private const int Count = 2;
    private const int Epochs = 8;

    /// <summary>Each teacher starts from another seed and runs on a thread of its own: the result does not depend on their pace.</summary>
    public NameTeacher Train(NameSequences sequences, WordVectorIndex index, NameModel lexica)
    {
        var features = sequences.DropRare(2).Length;
        var members = new DeepNameModel[Count];
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Count }, member =>
        {
            var trainer = new DeepNameTrainer(features, vectors, seed: member + 1);
            members[member] = trainer.Train(sequences, Epochs, (epoch, loss) =>
                log(string.Create(CultureInfo.InvariantCulture, $"teacher {member + 1}, epoch {epoch}: loss {loss:F4}")));
        });
        return new NameTeacher(lexica, index, sequences.Index, members);
    }

    public static List<LabelledDocument> Label(NameTeacher teacher, IReadOnlyList<string> texts)
    {
        var labelled = new LabelledDocument[texts.Count];
        Parallel.For(0, texts.Count, new ParallelOptions { MaxDegreeOfParallelism = Count }, i => labelled[i] = teacher.Label(texts[i]));
        return [.. labelled];
    }
}
