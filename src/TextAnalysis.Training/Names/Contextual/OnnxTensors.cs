using System.Runtime.InteropServices;
using System.Text;

namespace TextAnalysis.Training.Names;

/// <summary>The weights in an ONNX file (protocol buffers): those with names, and the matrices in the order in which they are used.</summary>
internal sealed class OnnxTensors
{
    private const int Graph = 7, Node = 1, Initializer = 5, NodeInput = 1, NodeOperation = 4, TensorName = 8, TensorData = 9;

    private readonly Dictionary<string, float[]> _tensors = [];

    public OnnxTensors(ReadOnlySpan<byte> model)
    {
        var graph = Fields(model, Graph)[0].In(model);
        foreach (var field in Fields(graph, Initializer))
        {
            var tensor = field.In(graph);
            if (Fields(tensor, TensorData) is [var data]) _tensors[Text(tensor, TensorName)] = MemoryMarshal.Cast<byte, float>(data.In(tensor)).ToArray();
        }
        foreach (var field in Fields(graph, Node))
        {
            var node = field.In(graph);
            if (Text(node, NodeOperation) != "MatMul") continue;
            if (_tensors.TryGetValue(Encoding.UTF8.GetString(Fields(node, NodeInput)[1].In(node)), out var matrix)) Matrices.Add(matrix);
        }
    }

    public float[] this[string name] => _tensors[name];

    public List<float[]> Matrices { get; } = [];

    private static string Text(ReadOnlySpan<byte> message, int number) => Encoding.UTF8.GetString(Fields(message, number)[0].In(message));

    private static List<Field> Fields(ReadOnlySpan<byte> message, int number)
    {
        var fields = new List<Field>();
        for (var at = 0; at < message.Length;)
        {
            var tag = Read(message, ref at);
            var start = at;
            switch (tag & 7)
            {
                case 0: Read(message, ref at); break;
                case 1: at += 8; break;
                case 5: at += 4; break;
                default:
                    var length = (int)Read(message, ref at);
                    start = at;
                    at += length;
                    break;
            }
            if ((int)(tag >> 3) == number) fields.Add(new Field(start, at));
        }
        return fields;
    }

    private static ulong Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }

    private readonly record struct Field(int Start, int End)
    {
        public ReadOnlySpan<byte> In(ReadOnlySpan<byte> message) => message[Start..End];
    }
}
