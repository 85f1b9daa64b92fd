using System.Runtime.InteropServices;

namespace TextAnalysis.Training.Names;

/// <summary>Keeps what teachers made of the unlabelled news in a file, for trials of the pupil alone.</summary>
internal static class TeacherLabels
{
    public static void Write(string path, IReadOnlyCollection<LabelledDocument> documents)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(documents.Count);
        foreach (var document in documents)
        {
            writer.Write(document.Text);
            writer.Write(document.Names.Count);
            foreach (var name in document.Names)
            {
                writer.Write(name.Start);
                writer.Write(name.End);
                writer.Write((int)name.Kind);
            }
            writer.Write(document.Probabilities!.Length);
            writer.Write(MemoryMarshal.AsBytes(document.Probabilities.AsSpan()));
        }
    }

    public static List<LabelledDocument> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var documents = new List<LabelledDocument>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var text = reader.ReadString();
            var names = new LabelledName[reader.ReadInt32()];
            for (var i = 0; i < names.Length; i++) names[i] = new LabelledName(reader.ReadInt32(), reader.ReadInt32(), (EntityKind)reader.ReadInt32());
            var probabilities = new float[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(probabilities.AsSpan()));
            documents.Add(new LabelledDocument("self-labelled", text, names, probabilities));
        }
        return documents;
    }
}
