namespace TextAnalysis.Training;

/// <summary>A tab-separated list with a header line; cells are found by the column's name.</summary>
internal sealed class ListFile
{
    private readonly Dictionary<string, int> _columns;

    private ListFile(string header, IEnumerable<string> lines)
    {
        _columns = header.Split('\t').Index().ToDictionary(c => c.Item, c => c.Index);
        Rows = [.. lines.Where(l => l.Length > 0).Select(l => new Row(this, l.Split('\t')))];
    }

    public IReadOnlyList<Row> Rows { get; }

    public static ListFile Read(string folder, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, name));
        return new ListFile(lines[0], lines.Skip(1));
    }

    /// <summary>Reads a list that is part of this program.</summary>
    public static ListFile ReadOwn(string name)
    {
        using var reader = new StreamReader(typeof(ListFile).Assembly.GetManifestResourceStream(name)!);
        return new ListFile(reader.ReadLine()!, reader.ReadToEnd().Split('\n'));
    }

    /// <summary>A line of the list.</summary>
    public sealed class Row(ListFile file, string[] cells)
    {
        public string this[string column] => cells[file._columns[column]];

        public IEnumerable<string> Aliases =>
            this["aliases"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        /// <summary>Whether one of the row's sources has this tag.</summary>
        public bool IsFrom(string source) =>
            file._columns.ContainsKey("source") ? this["source"].Split(';').Contains(source) : source == "handmade";

        public double? Number(string column) =>
            double.TryParse(this[column], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
