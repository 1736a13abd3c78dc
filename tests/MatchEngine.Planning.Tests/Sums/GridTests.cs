using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Tests.Sums;

public sealed class GridTests
{
    [Test]
    public void Rounding_down_and_up_encloses_the_true_probability([Range(1, 60)] int seed)
    {
        Random random = new(seed);
        SizeDistribution[] amounts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Seeded.Amount(random, 40))];
        SumGrid grid = new(5 + (random.NextDouble() * 90), 50);
        double exact = Seeded.Reach(amounts, grid.Target);
        double low = Reach(amounts, grid, Rounding.Down);
        double high = Reach(amounts, grid, Rounding.Up);
        Assert.That(low, Is.LessThanOrEqualTo(exact + 1e-9));
        Assert.That(high, Is.GreaterThanOrEqualTo(exact - 1e-9));
    }

    [Test]
    public void A_finer_grid_encloses_it_more_closely()
    {
        Random random = new(7);
        SizeDistribution[] amounts = [.. Enumerable.Range(0, 4).Select(_ => Seeded.Amount(random, 40))];
        double[] widths = [.. new[] { 10, 100, 10_000 }.Select(cells => new SumGrid(60, cells))
            .Select(grid => Reach(amounts, grid, Rounding.Up) - Reach(amounts, grid, Rounding.Down))];
        Assert.That(widths, Is.Ordered.Descending);
        Assert.That(widths[^1], Is.LessThan(0.01));
    }

    [Test]
    public void An_amount_that_equals_the_target_reaches_it()
    {
        SumGrid grid = new(25_000_000, 1000);
        Assert.That(grid.CellOf(25_000_000, Rounding.Down), Is.EqualTo(1000));
        Assert.That(grid.CellOf(24_999_999, Rounding.Down), Is.EqualTo(999));
        Assert.That(grid.CellOf(24_999_999, Rounding.Up), Is.EqualTo(1000));
    }

    [Test]
    public void Sums_of_tails_are_the_sums_of_the_amounts([Range(1, 20)] int seed)
    {
        Random random = new(seed);
        SumGrid grid = new(50, 100);
        GridAmount left = new(Seeded.Amount(random, 40), grid, Rounding.Down);
        GridAmount right = new(Seeded.Amount(random, 40), grid, Rounding.Down);
        double[] sums = grid.Nothing();
        double[] both = grid.Nothing();
        left.AddTo(grid.Nothing(), sums);
        right.AddTo(sums, both);
        Assert.That(GridSums.AddTails(left.Tail, right.Tail), Is.EqualTo(GridSums.TailOf(both)).Within(1e-12));
        Assert.That(GridSums.Reach(sums, right.Tail), Is.EqualTo(both[^1]).Within(1e-12));
    }

    private static double Reach(SizeDistribution[] amounts, SumGrid grid, Rounding rounding)
    {
        double[] sums = grid.Nothing();
        foreach (SizeDistribution amount in amounts)
        {
            double[] next = grid.Nothing();
            new GridAmount(amount, grid, rounding).AddTo(sums, next);
            sums = next;
        }

        return sums[^1];
    }
}
