namespace TextAnalysis;

/// <summary>Chooses for each line body or clutter so that the scores, less a price for each change, are highest (Viterbi, 1967).</summary>
internal static class BodyDecoder
{
    /// <summary>Gives a flag for each line.</summary>
    /// <param name="scores">Log-odds that a line is body.</param>
    /// <param name="changePrice">What each change between body and clutter costs.</param>
    public static bool[] Decode(ReadOnlySpan<float> scores, float changePrice)
    {
        var body = new bool[scores.Length];
        var cameFromBody = new (bool ToClutter, bool ToBody)[scores.Length];
        float clutter = 0, prose = -changePrice;
        for (var i = 0; i < scores.Length; i++)
        {
            var toClutter = prose - changePrice > clutter;
            var toBody = prose >= clutter - changePrice;
            cameFromBody[i] = (toClutter, toBody);
            (clutter, prose) = (toClutter ? prose - changePrice : clutter, (toBody ? prose : clutter - changePrice) + scores[i]);
        }
        var isBody = prose - changePrice > clutter;
        for (var i = scores.Length - 1; i >= 0; i--)
        {
            body[i] = isBody;
            isBody = isBody ? cameFromBody[i].ToBody : cameFromBody[i].ToClutter;
        }
        return body;
    }
}
