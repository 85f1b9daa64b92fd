using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>The encoder of a BERT model (Devlin et al. 2019), as far as a layer.</summary>
internal sealed class Transformer
{
    public const int Width = 384;

    private const int Heads = 12, HeadWidth = Width / Heads, MatricesPerLayer = 6;

    /// <summary>One over the root of the head's width.</summary>
    private const float InverseRoot = 0.17677669f;

    /// <summary>A power of e that is as good as zero.</summary>
    private const float Least = -80;

    private readonly float[] _words;
    private readonly float[] _positions;
    private readonly float[] _types;
    private readonly Normalization _normalization;
    private readonly Layer[] _layers;

    public Transformer(OnnxTensors weights, int layers)
    {
        _words = weights["embeddings.word_embeddings.weight"];
        _positions = weights["embeddings.position_embeddings.weight"];
        _types = weights["embeddings.token_type_embeddings.weight"];
        _normalization = new Normalization(weights, "embeddings.LayerNorm");
        _layers = [.. Enumerable.Range(0, layers).Select(layer => new Layer(weights, layer))];
    }

    /// <summary>Gives the vectors of the pieces after each layer.</summary>
    public float[][] Run(ReadOnlySpan<int> pieces)
    {
        // Whole blocks of rows; those past the end are computed and not looked at.
        var rows = (pieces.Length + DenseLayer.RowBlock - 1) / DenseLayer.RowBlock * DenseLayer.RowBlock;
        var states = new float[rows * Width];
        for (var i = 0; i < pieces.Length; i++)
        {
            for (var d = 0; d < Width; d++)
                states[(i * Width) + d] = _words[(pieces[i] * Width) + d] + _types[d] + _positions[(i * Width) + d];
        }
        _normalization.Apply(states);
        var results = new float[_layers.Length][];
        for (var layer = 0; layer < _layers.Length; layer++) results[layer] = states = _layers[layer].Apply(states, pieces.Length);
        return results;
    }

    private sealed class Layer
    {
        private readonly DenseLayer _query;
        private readonly DenseLayer _key;
        private readonly DenseLayer _value;
        private readonly DenseLayer _attended;
        private readonly DenseLayer _wide;
        private readonly DenseLayer _narrow;
        private readonly Normalization _first;
        private readonly Normalization _second;

        public Layer(OnnxTensors weights, int number)
        {
            var name = $"encoder.layer.{number}";
            var matrices = weights.Matrices.GetRange(number * MatricesPerLayer, MatricesPerLayer);
            _query = new DenseLayer(matrices[0], weights[$"{name}.attention.self.query.bias"]);
            _key = new DenseLayer(matrices[1], weights[$"{name}.attention.self.key.bias"]);
            _value = new DenseLayer(matrices[2], weights[$"{name}.attention.self.value.bias"]);
            _attended = new DenseLayer(matrices[3], weights[$"{name}.attention.output.dense.bias"]);
            _wide = new DenseLayer(matrices[4], weights[$"{name}.intermediate.dense.bias"]);
            _narrow = new DenseLayer(matrices[5], weights[$"{name}.output.dense.bias"]);
            _first = new Normalization(weights, $"{name}.attention.output.LayerNorm");
            _second = new Normalization(weights, $"{name}.output.LayerNorm");
        }

        public float[] Apply(float[] states, int count)
        {
            var attended = Product(_attended, Attend(states, count));
            VectorMath.AddTo(states, 1, attended);
            _first.Apply(attended);
            var wide = Product(_wide, attended);
            Gelu(wide);
            var result = Product(_narrow, wide);
            VectorMath.AddTo(attended, 1, result);
            _second.Apply(result);
            return result;
        }

        private float[] Attend(float[] states, int count)
        {
            var (query, key, value) = (Product(_query, states), Product(_key, states), Product(_value, states));
            var result = new float[states.Length];
            // Whole vectors of pieces; what stands past the end weighs nothing.
            var padded = (count + 15) & ~15;
            var keys = new float[HeadWidth * padded];
            Span<float> weights = stackalloc float[padded];
            for (var head = 0; head < Heads; head++)
            {
                for (var j = 0; j < count; j++)
                    for (var d = 0; d < HeadWidth; d++) keys[(d * padded) + j] = key[(j * Width) + (head * HeadWidth) + d] * InverseRoot;
                for (var i = 0; i < count; i++)
                {
                    var at = (i * Width) + (head * HeadWidth);
                    Compare(query.AsSpan(at, HeadWidth), keys, weights);
                    weights[count..].Fill(float.NegativeInfinity);
                    Softmax(weights);
                    Mix(value.AsSpan(head * HeadWidth), weights[..count], result.AsSpan(at, HeadWidth));
                }
            }
            return result;
        }

        /// <summary>The inner product of a query with each key.</summary>
        private static void Compare(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, Span<float> products)
        {
            ref var start = ref MemoryMarshal.GetReference(keys);
            for (var n = 0; n < products.Length; n += 16)
            {
                var sum = Vector512<float>.Zero;
                for (var d = 0; d < query.Length; d++)
                    sum = Vector512.FusedMultiplyAdd(Vector512.Create(query[d]), Vector512.LoadUnsafe(ref start, (nuint)((d * products.Length) + n)), sum);
                sum.CopyTo(products[n..]);
            }
        }

        /// <summary>The mean of the values by their weights.</summary>
        private static void Mix(ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> to)
        {
            var (left, right) = (Vector512<float>.Zero, Vector512<float>.Zero);
            ref var value = ref MemoryMarshal.GetReference(values);
            for (var j = 0; j < weights.Length; j++)
            {
                var weight = Vector512.Create(weights[j]);
                left = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref value, (nuint)(j * Width)), left);
                right = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref value, (nuint)((j * Width) + (HeadWidth / 2))), right);
            }
            left.CopyTo(to);
            right.CopyTo(to[(HeadWidth / 2)..]);
        }

        private static void Softmax(Span<float> weights)
        {
            var highest = float.NegativeInfinity;
            foreach (var weight in weights) highest = Math.Max(highest, weight);
            var sums = Vector256<float>.Zero;
            ref var start = ref MemoryMarshal.GetReference(weights);
            for (nuint n = 0; n < (nuint)weights.Length; n += 8)
            {
                var power = Vector256.Exp(Vector256.Max(Vector256.LoadUnsafe(ref start, n) - Vector256.Create(highest), Vector256.Create(Least)));
                sums += power;
                power.StoreUnsafe(ref start, n);
            }
            var factor = 1 / Vector256.Sum(sums);
            foreach (ref var weight in weights) weight *= factor;
        }

        private static float[] Product(DenseLayer layer, float[] rows)
        {
            var result = new float[rows.Length / layer.Inputs * layer.Outputs];
            layer.Apply(rows, result);
            return result;
        }

        /// <summary>Each x times the normal distribution's function (Hendrycks and Gimpel 2016), by formula 7.1.26 of Abramowitz and Stegun.</summary>
        private static void Gelu(Span<float> values)
        {
            ref var start = ref MemoryMarshal.GetReference(values);
            for (nuint n = 0; n < (nuint)values.Length; n += 16)
            {
                var x = Vector512.LoadUnsafe(ref start, n);
                var z = Vector512.Abs(x) * 0.70710678f;
                var t = Vector512<float>.One / (Vector512<float>.One + (z * 0.3275911f));
                var polynomial = t * 1.061405429f - Vector512.Create(1.453152027f);
                polynomial = (polynomial * t) + Vector512.Create(1.421413741f);
                polynomial = (polynomial * t) - Vector512.Create(0.284496736f);
                polynomial = (polynomial * t) + Vector512.Create(0.254829592f);
                var tail = polynomial * t * Vector512.Exp(Vector512.Max(-z * z, Vector512.Create(Least)));
                (x * 0.5f * Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<float>.Zero), tail, Vector512.Create(2f) - tail)).StoreUnsafe(ref start, n);
            }
        }
    }

    /// <summary>Brings each row to mean 0 and variance 1, then to a scale and shift of its own (Ba, Kiros and Hinton 2016).</summary>
    private sealed class Normalization(OnnxTensors weights, string name)
    {
        private static readonly float[] Ones = [.. Enumerable.Repeat(1f, Width)];

        private readonly float[] _scale = weights[name + ".weight"];
        private readonly float[] _shift = weights[name + ".bias"];

        public void Apply(Span<float> rows)
        {
            for (; !rows.IsEmpty; rows = rows[Width..])
            {
                var row = rows[..Width];
                var mean = VectorMath.Dot(row, Ones) / Width;
                for (var d = 0; d < Width; d++) row[d] -= mean;
                var factor = 1 / MathF.Sqrt((VectorMath.Dot(row, row) / Width) + 1e-12f);
                for (var d = 0; d < Width; d++) row[d] = (row[d] * factor * _scale[d]) + _shift[d];
            }
        }
    }
}
