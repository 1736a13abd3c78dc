using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Consortia;

/// <summary>
/// What the candidates from a place on can bring at most: an amount that is at least as likely as each of them to be at least any size, taken
/// as often as members are still to be chosen. No choice of them reaches a sum with a higher probability, so that it bounds a branch.
/// </summary>
internal sealed class EnvelopeTails
{
    private readonly double[]?[][] _tails;

    /// <summary>Prepares the bounds.</summary>
    /// <param name="candidates">In the order of the search.</param>
    /// <param name="most">How many members may still be to be chosen.</param>
    public EnvelopeTails(IReadOnlyList<Candidate> candidates, int most)
    {
        _tails = new double[candidates.Count][][];
        double[] envelope = [];
        for (int from = candidates.Count - 1; from >= 0; from--)
        {
            double[] wider = Wider(envelope, candidates[from].Amount.Tail);
            bool same = from + 1 < candidates.Count && wider.AsSpan().SequenceEqual(envelope);
            envelope = wider;
            _tails[from] = same ? _tails[from + 1] : new double[]?[most];
            _tails[from][0] = envelope;
        }
    }

    /// <summary>The tail of what so many members chosen from a place on bring at most.</summary>
    public double[] Of(int from, int members)
    {
        double[]?[] tails = _tails[from];
        return tails[members - 1] ??= GridSums.AddTails(tails[0]!, Of(from, members - 1));
    }

    private static double[] Wider(double[] envelope, ReadOnlySpan<double> tail)
    {
        double[] wider = tail.ToArray();
        for (int cell = 0; cell < envelope.Length; cell++)
        {
            wider[cell] = Math.Max(wider[cell], envelope[cell]);
        }

        return wider;
    }
}
