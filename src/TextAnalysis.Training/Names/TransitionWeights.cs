namespace TextAnalysis.Training.Names;

/// <summary>The weights of label pairs, learnt by AdaGrad, as <see cref="NameModel.TransitionIndex"/> orders them.</summary>
internal sealed class TransitionWeights
{
    private const int Labels = NameLabels.Count;
    private const float Rate = 0.03f, Epsilon = 1e-6f;

    private readonly float[] _squares = new float[NameModel.Classes * Labels * Labels];

    public float[] Values { get; } = new float[NameModel.Classes * Labels * Labels];

    /// <summary>Takes the gradient step of a stretch.</summary>
    public void Update(NameSequences data, int first, int length, float weight, ChainLattice lattice)
    {
        for (var t = 0; t < length; t++)
        {
            var gold = data.LabelOf(first + t);
            var goldBefore = t == 0 ? 0 : data.LabelOf(first + t - 1);
            var row = data.ClassOf(first + t) * Labels * Labels;
            for (var from = 0; from < Labels; from++)
            {
                for (var to = 0; to < Labels; to++)
                {
                    if (!NameLabels.CanFollow(to, from)) continue;
                    var expected = lattice.Pairs[(((t * Labels) + from) * Labels) + to];
                    var gradient = weight * (expected - (from == goldBefore && to == gold ? 1 : 0));
                    if (Math.Abs(gradient) < 1e-4f) continue;
                    var i = row + (from * Labels) + to;
                    _squares[i] += gradient * gradient;
                    Values[i] -= Rate * gradient / MathF.Sqrt(_squares[i] + Epsilon);
                }
            }
        }
    }
}
