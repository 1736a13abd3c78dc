using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Tests;

/// <summary>Small random material that a seed makes again.</summary>
internal static class Seeded
{
    /// <summary>An amount of a few values up to a largest one; more often than not nothing.</summary>
    public static SizeDistribution Amount(Random random, double largest) => SizeDistribution.Of(
        Enumerable.Range(0, random.Next(1, 5))
            .Select(_ => (Math.Round(random.NextDouble() * largest, 2), random.NextDouble() + 0.1))
            .Append((0.0, random.NextDouble() + 0.1)));

    /// <summary>The exact probability that independent amounts reach a target together, by looking at every combination.</summary>
    public static double Reach(IReadOnlyList<SizeDistribution> amounts, double target, int from = 0)
    {
        if (target <= 1e-9)
        {
            return 1;
        }

        return from == amounts.Count
            ? 0
            : amounts[from].Values.Zip(amounts[from].Probabilities).Sum(one => one.Second * Reach(amounts, target - one.First, from + 1));
    }

    /// <summary>All choices of so many of the first numbers.</summary>
    public static IEnumerable<int[]> Choices(int count, int size, int from = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (int first = from; first <= count - size; first++)
        {
            foreach (int[] rest in Choices(count, size - 1, first + 1))
            {
                yield return [first, .. rest];
            }
        }
    }
}
