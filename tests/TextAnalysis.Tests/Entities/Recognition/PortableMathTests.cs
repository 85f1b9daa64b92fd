namespace TextAnalysis.Tests.Entities.Recognition;

public class PortableMathTests
{
    [Fact]
    public void The_exponential_agrees_with_that_of_the_platform()
    {
        for (var step = -20_000; step <= 20_000; step++)
        {
            var x = step / 32.0;
            var expected = Math.Exp(x);
            Assert.InRange(PortableMath.Exp(x), expected * (1 - 1e-14), expected * (1 + 1e-14));
        }
    }

    [Fact]
    public void The_logarithm_agrees_with_that_of_the_platform()
    {
        for (var x = 1e-4; x < 1e4; x *= 1.003)
        {
            var expected = Math.Log(x);
            Assert.InRange(PortableMath.Log(x), expected - (1e-14 * Math.Max(1, Math.Abs(expected))), expected + (1e-14 * Math.Max(1, Math.Abs(expected))));
        }
    }

    [Theory]
    [InlineData(0.0, 0x3FF0000000000000)]
    [InlineData(1.0, 0x4005BF0A8B14576A)]
    public void Some_exponentials_to_the_bit(double x, long bits) => Assert.Equal(bits, BitConverter.DoubleToInt64Bits(PortableMath.Exp(x)));

    [Fact]
    public void Factors_are_the_exponentials_of_weights()
    {
        for (var weight = -20_000; weight <= 20_000; weight += 7)
        {
            var expected = Math.Exp(weight * NameModel.Scale);
            Assert.InRange(WeightFactors.Of(weight), expected * (1 - 1e-13), expected * (1 + 1e-13));
        }
        Assert.Equal(0, WeightFactors.Of(int.MinValue / 2));
        Assert.Equal(double.PositiveInfinity, WeightFactors.Of(int.MaxValue / 2));
    }

    [Fact]
    public void Far_ends_are_nothing_and_infinite()
    {
        Assert.Equal(0, PortableMath.Exp(-1e6));
        Assert.Equal(double.PositiveInfinity, PortableMath.Exp(1e6));
        Assert.Equal(0, PortableMath.Log(1));
    }
}
