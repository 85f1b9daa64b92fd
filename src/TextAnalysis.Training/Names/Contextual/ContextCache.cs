using System.Runtime.InteropServices;

namespace TextAnalysis.Training.Names;

/// <summary>Keeps what the encoder made of each text, in memory and in a file for the next time.</summary>
internal sealed class ContextCache : IDisposable
{
    private readonly Dictionary<ulong, Half[]> _vectors = [];
    private readonly ContextEncoder _encoder;
    private readonly FileStream _file;
    private readonly Lock _lock = new();

    public ContextCache(ContextEncoder encoder, string path)
    {
        _encoder = encoder;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 20);
        Span<ulong> head = stackalloc ulong[2];
        while (_file.Position + 16 <= _file.Length)
        {
            var start = _file.Position;
            _file.ReadExactly(MemoryMarshal.AsBytes(head));
            // A run that was broken off leaves half a record.
            if (_file.Position + (2 * (long)head[1]) > _file.Length)
            {
                _file.SetLength(start);
                break;
            }
            var vectors = new Half[head[1]];
            _file.ReadExactly(MemoryMarshal.AsBytes(vectors.AsSpan()));
            _vectors[head[0]] = vectors;
        }
    }

    /// <summary>Encodes texts, two at a time.</summary>
    public void Fill(string[] texts, HashedLexicon lexicon) => Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, text =>
    {
        var document = Document.Parse(text);
        Encode(document, new NameRegions(new DocumentWords(document, lexicon), document.Sentences, document.Tokens.Length));
    });

    /// <summary>Gives the vectors of the tokens of all regions, one after another.</summary>
    public Half[] Encode(Document document, NameRegions regions)
    {
        var key = NameHash.Exact(document.Text);
        // Other tokens have other vectors.
        foreach (var region in regions.Regions)
            for (var i = region.First; i < region.End; i++) key = NameHash.Append(key, (ulong)document.Tokens[i].Start);
        lock (_lock)
            if (_vectors.TryGetValue(key, out var known)) return known;
        var vectors = _encoder.Encode(document, regions);
        lock (_lock)
        {
            if (!_vectors.TryAdd(key, vectors)) return vectors;
            _file.Write(MemoryMarshal.AsBytes<ulong>([key, (ulong)vectors.Length]));
            _file.Write(MemoryMarshal.AsBytes(vectors.AsSpan()));
        }
        return vectors;
    }

    public void Dispose() => _file.Dispose();
}
