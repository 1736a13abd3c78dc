using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Tests.Sums;

public sealed class SizeDistributionTests
{
    private static readonly SizeDistribution Amount = SizeDistribution.Of([(10, 1), (0, 2), (30, 1), (10, 0.5), (20, 0.5)]);

    [Test]
    public void Equal_values_are_one_value_and_weights_become_probabilities()
    {
        Assert.That(Amount.Values, Is.EqualTo(new double[] { 0, 10, 20, 30 }));
        Assert.That(Amount.Probabilities, Is.EqualTo(new[] { 0.4, 0.3, 0.1, 0.2 }).Within(1e-12));
    }

    [Test]
    public void The_probability_of_more_than_nothing_leaves_out_zero() => Assert.That(Amount.Acts, Is.EqualTo(0.6).Within(1e-12));

    [TestCase(0.1, 0)]
    [TestCase(0.4, 0)]
    [TestCase(0.5, 10)]
    [TestCase(0.8, 20)]
    [TestCase(1, 30)]
    public void A_quantile_is_the_smallest_value_that_holds_the_probability(double probability, double value) =>
        Assert.That(Amount.Quantile(probability), Is.EqualTo(value));

    [TestCase(0.5, 10)]
    [TestCase(0.6, 20)]
    [TestCase(0.9, 30)]
    public void A_quantile_of_acts_leaves_out_zero(double probability, double value) =>
        Assert.That(Amount.QuantileOfActs(probability), Is.EqualTo(value));

    [Test]
    public void An_amount_that_is_always_nothing_has_no_act()
    {
        SizeDistribution nothing = SizeDistribution.Of([(0, 3)]);
        Assert.That((nothing.Acts, nothing.QuantileOfActs(0.5), nothing.Mean), Is.EqualTo((0.0, 0.0, 0.0)));
    }

    [Test]
    public void Values_that_are_no_amounts_are_refused()
    {
        Assert.That(() => SizeDistribution.Of([]), Throws.ArgumentException);
        Assert.That(() => SizeDistribution.Of([(-1, 1)]), Throws.ArgumentException);
        Assert.That(() => SizeDistribution.Of([(double.NaN, 1)]), Throws.ArgumentException);
        Assert.That(() => SizeDistribution.Of([(1, 0)]), Throws.ArgumentException);
    }
}
