using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace TextAnalysis.Benchmarks;

/// <summary>ML.NET's TokenizeIntoWords at its defaults (splits at spaces only), a row for some ten thousand characters.</summary>
internal sealed class MlNetPeer
{
    private readonly MLContext _context = new(seed: 1);
    private readonly WordTokenizingTransformer _tokenizer;

    public MlNetPeer() =>
        _tokenizer = _context.Transforms.Text.TokenizeIntoWords("Words", nameof(Row.Text)).Fit(Rows([new Row { Text = "a b" }]));

    public int Count(Row[] rows)
    {
        var words = _tokenizer.Transform(Rows(rows));
        using var cursor = words.GetRowCursor([words.Schema["Words"]]);
        var get = cursor.GetGetter<VBuffer<ReadOnlyMemory<char>>>(words.Schema["Words"]);
        VBuffer<ReadOnlyMemory<char>> row = default;
        var count = 0;
        while (cursor.MoveNext())
        {
            get(ref row);
            count += row.Length;
        }
        return count;
    }

    public static Row[] RowsOf(string text) => [.. text.Chunk(10_000).Select(part => new Row { Text = new string(part) })];

    private IDataView Rows(Row[] rows) => _context.Data.LoadFromEnumerable(rows);

    internal sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
