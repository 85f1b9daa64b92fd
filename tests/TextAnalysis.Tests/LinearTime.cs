namespace TextAnalysis.Tests;

/// <summary>Asserts that work grows no faster than the text it is done on.</summary>
internal static class LinearTime
{
    // Quadratic work on a text eight times as long takes eight times as long as eight texts of an eighth, linear work as long.
    private const int Growth = 8, Bar = 2;

    // The processor's time is counted in steps of some milliseconds, so there has to be enough of it; the least of a few runs is undisturbed.
    private const int Runs = 4, MostRepeats = 1_024;

    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan Least = 4 * Slack;

    /// <summary>Does the work on a text and on eight texts of an eighth of it, as often as it takes to measure it.</summary>
    /// <param name="length">Length of the text, in whatever unit.</param>
    /// <param name="prepare">Gives the work on a text of that length.</param>
    public static void Assert(int length, Func<int, Action> prepare)
    {
        var (onSmall, onLarge) = (prepare(length / Growth), prepare(length));
        var repeats = 1;
        while (repeats < MostRepeats && Times(repeats * Growth, onSmall) < Least) repeats *= 2;
        var (forSmall, forLarge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < Runs && (run == 0 || IsAbove()); run++)
        {
            forSmall = Min(forSmall, Times(repeats * Growth, onSmall));
            forLarge = Min(forLarge, Times(repeats, onLarge));
        }

        Xunit.Assert.False(IsAbove(), $"{forSmall} for {Growth} eighths, {forLarge} for the whole");

        bool IsAbove() => forLarge >= (Bar * forSmall) + Slack;
    }

    private static TimeSpan Times(int count, Action work) => ThreadTime.Of(() =>
    {
        for (var i = 0; i < count; i++) work();
    });

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
