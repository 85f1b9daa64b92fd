namespace TextAnalysis.Training;

/// <summary>Compiles the name and place lists into the section that <see cref="EntityLexicon"/> reads.</summary>
internal static class LexiconCompiler
{
    /// <summary>Gives the section, header included; the same bytes for the same lists.</summary>
    public static byte[] Compile(string folder, TextWriter log)
    {
        var places = new PlaceCompiler(folder);
        var parts = new byte[(int)EntityLexicon.Part.Count][];
        Set(EntityLexicon.Part.NameWords, w => NameWordCompiler.Words(folder).Write(w, 1));
        Set(EntityLexicon.Part.Nicknames, w => NameWordCompiler.Nicknames(folder).Write(w, 0));
        Set(EntityLexicon.Part.OrganizationNames, w => OrganizationCompiler.Names(folder).Write(w, 3));
        Set(EntityLexicon.Part.PlaceLists, lists => Set(EntityLexicon.Part.PlaceNames, w => places.Names(lists).Write(w, 3)));
        Set(EntityLexicon.Part.PlaceSkeletons, w => places.Skeletons().Write(w, 3));
        Set(EntityLexicon.Part.Demonyms, w => places.Demonyms(folder).Write(w, 1));
        Set(EntityLexicon.Part.PlaceRecords, records => Set(EntityLexicon.Part.Strings, strings => places.WriteRecords(records, strings)));
        Set(EntityLexicon.Part.Countries, places.WriteCountries);
        log.WriteLine($"{places.Count} places");
        return ModelSection.Create(Join(parts), EntityLexicon.Version);

        void Set(EntityLexicon.Part part, Action<BinaryWriter> write)
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            write(writer);
            parts[(int)part] = stream.ToArray();
            log.WriteLine($"{part}: {stream.Length} bytes");
        }
    }

    private static byte[] Join(byte[][] parts)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var offset = 4 * (parts.Length + 1);
        foreach (var part in parts)
        {
            writer.Write(offset);
            offset += Padded(part.Length);
        }
        writer.Write(offset);
        foreach (var part in parts)
        {
            writer.Write(part);
            writer.Write(new byte[Padded(part.Length) - part.Length]);
        }
        return stream.ToArray();
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
