using MatchEngine.Training.Metrics;

namespace MatchEngine.Training.Tests.Metrics;

internal sealed class BootstrapTests
{
    private static readonly MetricResult Mixed = new("ndcg@10", [.. Enumerable.Range(0, 200).Select(i => (double?)(i * 37 % 100 / 100.0))]);

    [Test]
    public void The_interval_holds_the_mean_and_is_as_wide_as_theory_says()
    {
        Interval interval = Bootstrap.Of(Mixed, new BootstrapOptions { Resamples = 4000 });
        double mean = Mixed.Mean!.Value;
        double error = Math.Sqrt(Mixed.PerQuery.Average(value => Math.Pow(value!.Value - mean, 2)) / 200);

        Assert.Multiple(() =>
        {
            Assert.That(interval.Mean, Is.EqualTo(mean));
            Assert.That(interval.Low, Is.EqualTo(mean - (1.96 * error)).Within(0.1 * error));
            Assert.That(interval.High, Is.EqualTo(mean + (1.96 * error)).Within(0.1 * error));
        });
    }

    [Test]
    public void The_same_seed_gives_the_same_bits_and_another_one_others()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Bootstrap.Of(Mixed, new BootstrapOptions()), Is.EqualTo(Bootstrap.Of(Mixed)));
            Assert.That(Bootstrap.Of(Mixed, new BootstrapOptions { Seed = 2 }), Is.Not.EqualTo(Bootstrap.Of(Mixed)));
        });
    }

    [Test]
    public void Groups_that_agree_within_widen_the_interval()
    {
        MetricResult metric = new("hit@1", [.. Enumerable.Range(0, 200).Select(i => (double?)(i / 20 % 2))]);
        BootstrapOptions grouped = new() { Groups = [.. Enumerable.Range(0, 200).Select(i => i / 20)] };

        Interval alone = Bootstrap.Of(metric);
        Interval whole = Bootstrap.Of(metric, grouped);

        Assert.That(whole.High - whole.Low, Is.GreaterThan(3 * (alone.High - alone.Low)));
    }

    [Test]
    public void A_small_but_steady_lead_is_clear()
    {
        MetricResult better = Mixed with { PerQuery = [.. Mixed.PerQuery.Select((value, i) => value + (i % 10 == 0 ? 0 : 0.01))] };

        PairedComparison comparison = Bootstrap.Compare(better, Mixed);

        Assert.Multiple(() =>
        {
            Assert.That(comparison.IsClear, Is.True);
            Assert.That(comparison.Difference.Mean, Is.EqualTo(0.009).Within(1e-12));
            Assert.That((comparison.Wins, comparison.Ties, comparison.Losses), Is.EqualTo((180, 20, 0)));
            Assert.That(comparison.ShareAbove, Is.EqualTo(1));
        });
    }

    [Test]
    public void Queries_that_are_left_out_do_not_count()
    {
        MetricResult metric = new("mrr", [0.5, null, 0.5]);

        Assert.That(Bootstrap.Of(metric), Is.EqualTo(new Interval(0.5, 0.5, 0.5)));
    }

    [Test]
    public void Rankings_of_different_queries_are_not_compared()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Bootstrap.Compare(Mixed, Mixed with { Name = "mrr" }), Throws.ArgumentException);
            Assert.That(() => Bootstrap.Compare(new MetricResult("mrr", [1, null]), new MetricResult("mrr", [1, 1])), Throws.ArgumentException);
            Assert.That(() => Bootstrap.Of(new MetricResult("mrr", [null])), Throws.ArgumentException.With.Message.Contains("No query counts"));
        });
    }
}
