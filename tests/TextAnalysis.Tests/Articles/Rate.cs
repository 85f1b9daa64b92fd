namespace TextAnalysis.Tests.Articles;

/// <summary>How many of many expectations hold, and which do not.</summary>
internal sealed class Rate
{
    private readonly List<string> _misses = [];
    private int _all;

    public void Add(bool right, string miss)
    {
        _all++;
        if (!right) _misses.Add(miss);
    }

    public void AssertAtLeast(double bar)
    {
        var rate = (double)(_all - _misses.Count) / _all;
        var report = $"{rate:P1} of {_all}; the bar is {bar:P0}; missed:\n{string.Join('\n', _misses)}";
        Assert.True(rate >= bar, report);
        TestContext.Current.TestOutputHelper?.WriteLine(report);
    }
}
