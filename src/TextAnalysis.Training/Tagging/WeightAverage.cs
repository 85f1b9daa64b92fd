namespace TextAnalysis.Training;

/// <summary>The mean of a network's weights over the later part of its training, which is steadier than the last of them.</summary>
internal sealed class WeightAverage(TaggerFloatNetwork network)
{
    private readonly float[][] _weights = [network.Rows, network.HiddenBias, network.Output, network.OutputBias];
    private readonly float[][] _means =
    [
        new float[network.Rows.Length], new float[network.HiddenBias.Length],
        new float[network.Output.Length], new float[network.OutputBias.Length],
    ];

    private int _count;

    /// <summary>Takes the present weights into the mean.</summary>
    public void Add()
    {
        _count++;
        for (var table = 0; table < _weights.Length; table++)
        {
            var mean = _means[table];
            var weights = _weights[table];
            for (var i = 0; i < mean.Length; i++) mean[i] += (weights[i] - mean[i]) / _count;
        }
    }

    /// <summary>Replaces the weights by their mean, if there is one.</summary>
    public void Apply()
    {
        if (_count == 0) return;
        for (var table = 0; table < _weights.Length; table++) _means[table].CopyTo(_weights[table], 0);
    }
}
