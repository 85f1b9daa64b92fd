using System.Buffers.Binary;

namespace TextAnalysis.Training.Names;

/// <summary>Lays out the parts of a <see cref="NameModel"/>.</summary>
internal static class NameModelWriter
{
    /// <summary>Weights are kept in steps of this size.</summary>
    public const float Scale = (float)NameModel.Scale;

    public static byte[] Write(NameModelParts model)
    {
        var transitions = new byte[2 * model.Transitions.Length];
        for (var i = 0; i < model.Transitions.Length; i++) BinaryPrimitives.WriteInt16LittleEndian(transitions.AsSpan(2 * i), model.Transitions[i]);
        byte[][] parts = [model.Words, model.Phrases, model.Clusters, model.Weights, transitions, model.Calibration];
        var length = NameModel.TableOfContents;
        foreach (var part in parts) length += (part.Length + 63) & ~63;
        // The payload starts 48 bytes into the section; pinned, because models are read where they lie.
        var payload = GC.AllocateArray<byte>(length, pinned: true);
        var at = NameModel.TableOfContents;
        for (var i = 0; i < parts.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(payload.AsSpan(8 * i), (uint)at);
            BinaryPrimitives.WriteUInt32LittleEndian(payload.AsSpan((8 * i) + 4), (uint)parts[i].Length);
            parts[i].CopyTo(payload, at);
            at += (parts[i].Length + 63) & ~63;
        }
        return payload;
    }

    /// <summary>Packs the features into buckets, the heaviest of each bucket first.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">Eight numbers a feature.</param>
    /// <param name="buckets">Number of buckets: the size of the table.</param>
    /// <param name="left">How many features found room.</param>
    public static byte[] PackWeights(ulong[] hashes, float[] weights, uint buckets, out int left)
    {
        var size = new float[hashes.Length];
        for (var f = 0; f < hashes.Length; f++)
            for (var label = 0; label < NameLabels.Count; label++) size[f] = Math.Max(size[f], Math.Abs(weights[(8 * f) + label]));
        var order = Enumerable.Range(0, hashes.Length).ToArray();
        Array.Sort(order, (a, b) => size[a] != size[b] ? size[b].CompareTo(size[a]) : hashes[a].CompareTo(hashes[b]));
        var table = new byte[buckets * FeatureWeights.BucketBytes];
        var used = new byte[buckets];
        left = 0;
        foreach (var f in order)
        {
            if (size[f] < Scale / 2) break;
            var number = HashedLexicon.Bucket(hashes[f], buckets);
            if (used[number] == FeatureWeights.SlotsPerBucket) continue;
            var bucket = table.AsSpan((int)number * FeatureWeights.BucketBytes, FeatureWeights.BucketBytes);
            var tag = FeatureWeights.Tag(hashes[f]);
            var isTaken = false;
            for (var s = 0; s < used[number]; s++) isTaken |= BinaryPrimitives.ReadUInt16LittleEndian(bucket[(2 * s)..]) == tag;
            if (isTaken) continue;
            var slot = used[number]++;
            BinaryPrimitives.WriteUInt16LittleEndian(bucket[(2 * slot)..], tag);
            for (var label = 0; label < NameLabels.Count; label++)
                bucket[FeatureWeights.RowOffset + (slot * FeatureWeights.SlotsPerBucket) + label] =
                    (byte)(sbyte)Math.Clamp(MathF.Round(weights[(8 * f) + label] / Scale), -127, 127);
            left++;
        }
        return table;
    }
}
