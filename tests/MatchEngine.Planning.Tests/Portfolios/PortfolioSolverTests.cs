using System.Collections.Immutable;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Planning.Tests.Portfolios;

public sealed class PortfolioSolverTests
{
    [Test]
    public void The_solver_finds_what_looking_at_every_choice_finds([Range(1, 80)] int seed)
    {
        Random random = new(seed);
        PortfolioProblem problem = Problem(random);
        PortfolioPrices prices = new(random.Next(1, 4), random.Next(0, 300));
        PortfolioChoice choice = PortfolioSolver.Solve(problem, prices);
        PortfolioChoice[] all = [.. EveryChoice(problem)];
        int most = all.Max(one => one.Pairs.Length);
        PortfolioChoice best = all.Where(one => one.Pairs.Length == most)
            .OrderBy(one => one.FloorsUnmet)
            .ThenByDescending(one => Worth(one, prices))
            .First();
        Assert.That(IsFeasible(problem, choice.Pairs), "feasible");
        Assert.That((choice.Pairs.Length, choice.FloorsUnmet, Worth(choice, prices)), Is.EqualTo((most, best.FloorsUnmet, Worth(best, prices))));
    }

    [Test]
    public void No_point_of_the_curve_is_worse_in_both_than_any_choice([Range(1, 30)] int seed)
    {
        PortfolioProblem problem = Problem(new Random(seed));
        ImmutableArray<PortfolioChoice> curve = TradeOff.Curve(problem, 9, () => { }, default);
        PortfolioChoice[] all = [.. EveryChoice(problem)];
        int most = all.Max(one => one.Pairs.Length);
        int unmet = all.Where(one => one.Pairs.Length == most).Min(one => one.FloorsUnmet);
        PortfolioChoice[] comparable = [.. all.Where(one => one.Pairs.Length == most && one.FloorsUnmet == unmet)];
        foreach (PortfolioChoice point in curve)
        {
            Assert.That(comparable.Any(one => one.Fit >= point.Fit && one.Crowding <= point.Crowding && (one.Fit, one.Crowding) != (point.Fit, point.Crowding)), Is.False);
        }

        Assert.That(curve[0].Fit, Is.EqualTo(comparable.Max(one => one.Fit)));
        Assert.That(curve[^1].Crowding, Is.EqualTo(comparable.Min(one => one.Crowding)));
    }

    [Test]
    public void The_same_problem_gives_the_same_choice_each_time()
    {
        PortfolioProblem problem = Problem(new Random(5));
        PortfolioChoice first = PortfolioSolver.Solve(problem, new PortfolioPrices(1, 40));
        Assert.That(PortfolioSolver.Solve(problem, new PortfolioPrices(1, 40)).Pairs, Is.EqualTo(first.Pairs));
    }

    [Test]
    public void A_floor_comes_before_any_fit()
    {
        PortfolioProblem problem = new([1], [0, 1], 2, 1, [new(0, 0, 5000), new(1, 0, 1)]);
        Assert.That(PortfolioSolver.Solve(problem, new PortfolioPrices(1, 0)).Pairs, Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void A_floor_that_nobody_can_meet_is_reported()
    {
        PortfolioProblem problem = new([1], [2], 2, 5, [new(0, 0, 10)]);
        Assert.That(PortfolioSolver.Solve(problem, new PortfolioPrices(1, 0)).FloorsUnmet, Is.EqualTo(1));
    }

    private static PortfolioProblem Problem(Random random)
    {
        int partners = random.Next(1, 4);
        int countries = random.Next(1, 5);
        return new PortfolioProblem(
            [.. Enumerable.Range(0, partners).Select(_ => random.Next(0, 4))],
            [.. Enumerable.Range(0, countries).Select(_ => random.Next(0, 3))],
            random.Next(1, 4),
            random.Next(1, 7),
            [
                .. from country in Enumerable.Range(0, countries)
                   from partner in Enumerable.Range(0, partners)
                   where random.Next(4) > 0
                   select new PortfolioPair(country, partner, random.Next(0, 1000)),
            ]);
    }

    private static IEnumerable<PortfolioChoice> EveryChoice(PortfolioProblem problem) =>
        Enumerable.Range(0, 1 << problem.Pairs.Length)
            .Select(bits => Enumerable.Range(0, problem.Pairs.Length).Where(pair => (bits >> pair & 1) == 1).ToImmutableArray())
            .Where(pairs => IsFeasible(problem, pairs))
            .Select(pairs => PortfolioSolver.Choice(problem, pairs));

    private static bool IsFeasible(PortfolioProblem problem, ImmutableArray<int> pairs) =>
        pairs.Length <= problem.Pairings
        && pairs.CountBy(pair => problem.Pairs[pair].Partner).All(count => count.Value <= problem.Capacities[count.Key])
        && pairs.CountBy(pair => problem.Pairs[pair].Country).All(count => count.Value <= problem.MostPerCountry);

    private static long Worth(PortfolioChoice choice, PortfolioPrices prices) => (prices.Fit * choice.Fit) - (prices.Crowding * choice.Crowding);
}
