using System.Runtime.InteropServices;

namespace TextAnalysis.Training;

/// <summary>Writes the payload that <see cref="TaggerModel"/> reads.</summary>
internal static class TaggerPayload
{
    private const int Hidden = TaggerRows.Hidden;
    private const int Labels = TaggerRows.Labels;

    // Weights beyond this many standard deviations of a hidden unit are cut, so that the rest keep their precision.
    private const float Outlier = 7;
    private const float OutputScale = 256;

    // The score of a label that is not in use, below all others and far from overflow.
    private const int Never = int.MinValue / 2;

    /// <summary>Quantises a network.</summary>
    /// <param name="labels">The labels, in the network's order.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="network">The trained network; null gives a payload for collecting features only.</param>
    public static byte[] Create(
        IReadOnlyList<(PartOfSpeech Universal, PennTag Penn)> labels, TaggerLexicon lexicon, TaggerFloatNetwork? network)
    {
        var rows = new sbyte[TaggerRows.Count * Hidden];
        var hiddenBias = new short[Hidden];
        var output = new short[Hidden * Labels];
        var outputBias = new int[Labels];
        if (network is not null)
        {
            for (var unit = 0; unit < Hidden; unit++)
            {
                var scale = sbyte.MaxValue / Limit(network, unit);
                for (var row = 0; row < TaggerRows.Count; row++)
                    rows[row * Hidden + unit] = (sbyte)Math.Clamp(MathF.Round(network.Rows[row * Hidden + unit] * scale), -127, 127);
                hiddenBias[unit] = (short)Math.Clamp(MathF.Round(network.HiddenBias[unit] * scale), -8192, 8192);
                for (var label = 0; label < Labels; label++)
                {
                    var weight = network.Output[unit * Labels + label] / scale * OutputScale * 64;
                    output[(unit / 2 * Labels + label) * 2 + unit % 2] = (short)Math.Clamp(MathF.Round(weight), -32767, 32767);
                }
            }
            for (var label = 0; label < Labels; label++)
                outputBias[label] = label < labels.Count ? (int)MathF.Round(network.OutputBias[label] * OutputScale * 64) : Never;
        }

        var payload = new MemoryStream();
        Write<int>([labels.Count, lexicon.Count, lexicon.BucketBits, TaggerRows.Count]);
        var names = new byte[Labels * 2];
        for (var i = 0; i < labels.Count; i++) (names[2 * i], names[2 * i + 1]) = ((byte)labels[i].Universal, (byte)labels[i].Penn);
        Write<byte>(names);
        Write<ushort>(lexicon.Starts());
        Write<ushort>(lexicon.Checks().ToArray());
        Write<ushort>(lexicon.Ranks().ToArray());
        Write<uint>(lexicon.Classes().ToArray());
        Write<sbyte>(rows);
        Write<short>(hiddenBias);
        Write<short>(output);
        Write<int>(outputBias);
        return payload.ToArray();

        void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
        {
            payload.Write(MemoryMarshal.AsBytes(values));
            while (payload.Length % 16 != 0) payload.WriteByte(0);
        }
    }

    /// <summary>The largest weight of a hidden unit that is kept.</summary>
    private static float Limit(TaggerFloatNetwork network, int unit)
    {
        float sum = 0, top = 0;
        var used = 0;
        for (var row = 0; row < TaggerRows.Count; row++)
        {
            var weight = MathF.Abs(network.Rows[row * Hidden + unit]);
            top = Math.Max(top, weight);
            if (weight < 0.05f) continue;
            sum += weight * weight;
            used++;
        }
        return used == 0 ? Math.Max(top, 1e-3f) : Math.Min(top, Outlier * MathF.Sqrt(sum / used));
    }
}
