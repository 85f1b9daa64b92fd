using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace TextAnalysis.Benchmarks;

/// <summary>Lucene.NET's MoreLikeThis with BM25, over the same terms.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private const string Field = "text";

    private readonly FSDirectory _directory;
    private readonly WhitespaceAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    public LuceneIndex(string folder) => _directory = FSDirectory.Open(folder);

    public long Length => _directory.ListAll().Sum(_directory.FileLength);

    public void Build(IEnumerable<string> texts)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 };
        using (var writer = new IndexWriter(_directory, configuration))
        {
            foreach (var text in texts) writer.AddDocument(new LuceneDocument { new TextField(Field, text, Lucene.Net.Documents.Field.Store.NO) });
            writer.ForceMerge(1);
        }
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public int[] Find(string text, int count)
    {
        var more = new MoreLikeThis(_reader!)
        {
            Analyzer = _analyzer,
            FieldNames = [Field],
            MinTermFreq = 1,
            MinDocFreq = 1,
            Similarity = new DefaultSimilarity(),
        };
        return [.. _searcher!.Search(more.Like(new StringReader(text), Field), count).ScoreDocs.Select(d => d.Doc)];
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
