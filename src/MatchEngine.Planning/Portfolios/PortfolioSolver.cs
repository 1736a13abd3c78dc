using System.Collections.Immutable;
using MatchEngine.Planning.Networks;

namespace MatchEngine.Planning.Portfolios;

/// <summary>
/// Chooses pairings as a flow of least cost: from partners (as many countries as each can take on) over pairings (once each) to countries (one
/// place after the other, each dearer by the price of crowding; the first ones, up to the floor, before everything else). Such a network has
/// whole optimal flows, so that the choice is exact.
/// </summary>
internal static class PortfolioSolver
{
    /// <summary>The best choice for prices.</summary>
    /// <exception cref="SolverMissingException">The solver's native library is not there.</exception>
    /// <exception cref="InvalidOperationException">The solver's answer could not be proven optimal.</exception>
    public static PortfolioChoice Solve(PortfolioProblem problem, PortfolioPrices prices)
    {
        Network network = Build(problem, prices);
        NetworkFlow flow = MinCostSolver.Solve(network);
        if (OptimalityCertificate.Bound(network, flow) is not { } bound || bound != flow.Cost)
        {
            throw new InvalidOperationException("The solver's answer could not be proven optimal.");
        }

        int first = problem.Capacities.Length;
        PortfolioChoice choice = Choice(problem, [.. Enumerable.Range(0, problem.Pairs.Length).Where(pair => flow.Units[first + pair] > 0)]);
        return choice with { Bound = -bound - (FloorGain(problem, prices) * FloorsMet(problem, choice)) };
    }

    /// <summary>A choice with its measures.</summary>
    public static PortfolioChoice Choice(PortfolioProblem problem, ImmutableArray<int> pairs)
    {
        int[] counts = new int[problem.Floors.Length];
        foreach (int pair in pairs)
        {
            counts[problem.Pairs[pair].Country]++;
        }

        return new PortfolioChoice(
            pairs,
            pairs.Sum(pair => problem.Pairs[pair].Fit),
            counts.Sum(count => (long)count * (count - 1) / 2),
            counts.Zip(problem.Floors, (count, floor) => Math.Max(floor - count, 0)).Sum());
    }

    private static Network Build(PortfolioProblem problem, PortfolioPrices prices)
    {
        int partners = problem.Capacities.Length;
        int countries = problem.Floors.Length;
        int source = partners + countries;
        int sink = source + 1;
        ImmutableArray<NetworkArc>.Builder arcs = ImmutableArray.CreateBuilder<NetworkArc>();
        arcs.AddRange(problem.Capacities.Select((capacity, partner) => new NetworkArc(source, partner, capacity, 0)));
        arcs.AddRange(problem.Pairs.Select(pair => new NetworkArc(pair.Partner, partners + pair.Country, 1, -prices.Fit * pair.Fit)));
        long floor = FloorGain(problem, prices);
        for (int country = 0; country < countries; country++)
        {
            for (int place = 0; place < problem.MostPerCountry; place++)
            {
                long gain = place < problem.Floors[country] ? floor : 0;
                arcs.Add(new NetworkArc(partners + country, sink, 1, (prices.Crowding * place) - gain));
            }
        }

        return new Network(sink + 1, source, sink, problem.Pairings, arcs.ToImmutable());
    }

    private static int FloorsMet(PortfolioProblem problem, PortfolioChoice choice) => problem.Floors.Sum() - choice.FloorsUnmet;

    /// <summary>More than all else together can change, so that floors come first.</summary>
    private static long FloorGain(PortfolioProblem problem, PortfolioPrices prices)
    {
        long bestFit = problem.Pairs.IsEmpty ? 0 : problem.Pairs.Max(pair => pair.Fit);
        return checked((problem.Pairings * ((prices.Fit * bestFit) + (prices.Crowding * problem.MostPerCountry))) + 1);
    }
}
