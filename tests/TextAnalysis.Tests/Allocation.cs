namespace TextAnalysis.Tests;

/// <summary>Measures what code allocates once it is warm.</summary>
internal static class Allocation
{
    private const int Passes = 200;

    /// <summary>
    /// Gives the bytes of the pass that allocates least: while the runtime recompiles a method it may box where the final code does not.
    /// </summary>
    public static long LeastOf(Action pass) => Enumerable.Range(0, Passes).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
