using Microsoft.ML.Data;

namespace TextAnalysis.Training;

/// <summary>A line as Microsoft.ML takes it.</summary>
internal sealed class LineExample
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    [VectorType]
    public float[] Features { get; set; } = [];

    /// <summary>Gives the columns for lines described by so many numbers.</summary>
    public static SchemaDefinition Schema(int features)
    {
        var schema = SchemaDefinition.Create(typeof(LineExample));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        return schema;
    }
}
