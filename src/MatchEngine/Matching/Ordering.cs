using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Puts open pairings in order. The order is total: equal keys are ordered by id.</summary>
internal static class Ordering
{
    /// <summary>Combines the places by rule score and by likelihood as the rule set says, and sorts.</summary>
    /// <param name="items">The pairings of one query, in the order that breaks ties.</param>
    /// <param name="scores">The rule score of each.</param>
    /// <param name="likelihoods">The likelihood of each; NaN where the model cannot tell, so that rules alone place it; null without a model.</param>
    /// <param name="weights">How the two combine.</param>
    /// <param name="top">How many are wanted; null: all.</param>
    public static ImmutableArray<RankedPairing> Sort(
        IReadOnlyList<int> items, double[] scores, double[]? likelihoods, OrderWeights weights, int? top = null)
    {
        double[] keys = likelihoods is null ? scores : Combine(scores, likelihoods, weights);
        if (top is null || top >= keys.Length)
        {
            return [.. Enumerable.Range(0, keys.Length).Select(i => Pairing(items, scores, likelihoods, keys, i)).Order()];
        }

        TopList list = new(top.Value);
        for (int i = 0; i < keys.Length; i++)
        {
            if (!(keys[i] < list.Least))
            {
                list.Add(Pairing(items, scores, likelihoods, keys, i));
            }
        }

        return list.Sorted();
    }

    /// <summary>The part of the values that lie below each, plus half of those equal to it: 0..1, the same for equal values.</summary>
    public static double[] MidRanks(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        double[] ranks = new double[values.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            int below = Bound(sorted, values[i], inclusive: false);
            int notAbove = Bound(sorted, values[i], inclusive: true);
            ranks[i] = (below + notAbove) / (2.0 * sorted.Length);
        }

        return ranks;
    }

    private static double[] Combine(double[] scores, double[] likelihoods, OrderWeights weights)
    {
        double[] byRules = MidRanks(scores);
        int[] told = [.. Enumerable.Range(0, likelihoods.Length).Where(i => !double.IsNaN(likelihoods[i]))];
        double[] byLikelihood = [.. byRules];
        foreach ((int index, double rank) in told.Zip(MidRanks([.. told.Select(i => likelihoods[i])])))
        {
            byLikelihood[index] = rank;
        }

        return [.. byRules.Zip(byLikelihood, (r, l) => (weights.Rules * r) + (weights.Likelihood * l))];
    }

    /// <summary>How many of some ascending values lie below one.</summary>
    public static int CountBelow(double[] sorted, double value) => Bound(sorted, value, inclusive: false);

    private static RankedPairing Pairing(IReadOnlyList<int> items, double[] scores, double[]? likelihoods, double[] keys, int i) =>
        new(items[i], scores[i], likelihoods is null || double.IsNaN(likelihoods[i]) ? null : likelihoods[i], keys[i]);

    /// <summary>How many values lie below one, or not above it.</summary>
    private static int Bound(double[] sorted, double value, bool inclusive)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool before = inclusive ? sorted[middle] <= value : sorted[middle] < value;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
