using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Puts open pairings in order. The order is total: equal keys are ordered by id.</summary>
internal static class Ordering
{
    /// <summary>Combines the places by rule score and by likelihood as the rule set says, and sorts.</summary>
    /// <param name="traces">The open pairings of one query.</param>
    /// <param name="score">The rule score of a pairing.</param>
    /// <param name="likelihood">The likelihood of a pairing; NaN where the model cannot tell, so that rules alone place it; null without a model.</param>
    /// <param name="weights">How the two combine.</param>
    /// <param name="id">What breaks ties, in ordinal order.</param>
    public static ImmutableArray<RankedPairing> Sort(
        IReadOnlyList<PairingTrace> traces,
        Func<PairingTrace, double> score,
        Func<PairingTrace, double>? likelihood,
        OrderWeights weights,
        Func<PairingTrace, string> id)
    {
        double[] scores = [.. traces.Select(score)];
        double[]? likelihoods = likelihood is null ? null : [.. traces.Select(likelihood)];
        double[] keys = likelihoods is null ? scores : Combine(scores, likelihoods, weights);
        return
        [
            .. traces
                .Select((trace, i) => new RankedPairing(trace, scores[i], likelihoods is null || double.IsNaN(likelihoods[i]) ? null : likelihoods[i], keys[i]))
                .OrderByDescending(pairing => pairing.Key)
                .ThenByDescending(pairing => pairing.Likelihood ?? 0)
                .ThenBy(pairing => id(pairing.Trace), StringComparer.Ordinal),
        ];
    }

    /// <summary>The part of the values that lie below each, plus half of those equal to it: 0..1, the same for equal values.</summary>
    public static double[] MidRanks(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        double[] ranks = new double[values.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            int below = LowerBound(sorted, values[i]);
            int notAbove = below;
            while (notAbove < sorted.Length && sorted[notAbove] == values[i])
            {
                notAbove++;
            }

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

    private static int LowerBound(double[] sorted, double value)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
