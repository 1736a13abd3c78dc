using System.Collections.Immutable;
using MatchEngine.Columns;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>One synthetic catalogue with everything that runs over it, checked to come to the same scores bit for bit.</summary>
internal sealed class SyntheticCase
{
    public const int Countries = 108;

    public SyntheticCase(int partners)
    {
        Profiles.Catalogue catalogue = SyntheticWorld.Make(Countries, partners);
        HandData data = new(catalogue);
        Scores = new double[partners];
        Hand = new HandLoop(data);
        Delegates = new DelegateLoop(data);
        Matcher = Matcher.Create(catalogue, SyntheticRules.Load());
        Table = Matcher.Columns(null, many: true)!;
        Columns = new ColumnRun(Table, new ColumnQuestion { Waived = _ => false });
        for (int country = 0; country < Countries; country += 9)
        {
            Check(country);
        }
    }

    /// <summary>All countries.</summary>
    public ImmutableArray<int> All { get; } = [.. Enumerable.Range(0, Countries)];

    public HandLoop Hand { get; }

    public DelegateLoop Delegates { get; }

    public Matcher Matcher { get; }

    public ColumnTable Table { get; }

    public ColumnRun Columns { get; }

    public double[] Scores { get; }

    /// <summary>The best ten, by score, then by id.</summary>
    public static double TopTen(ReadOnlySpan<double> scores)
    {
        TopList top = new(10);
        for (int partner = 0; partner < scores.Length; partner++)
        {
            if (!(scores[partner] < top.Least) && scores[partner] >= 0)
            {
                top.Add(new RankedPairing(partner, scores[partner], null, scores[partner]));
            }
        }

        return top.Sorted().Sum(pairing => pairing.Key);
    }

    private void Check(int country)
    {
        PairingScores columns = Columns.Over(country, CancellationToken.None);
        double[] hand = new double[Scores.Length];
        Hand.Run(country, hand);
        Delegates.Run(country, Scores);
        for (int partner = 0; partner < hand.Length; partner++)
        {
            double expected = Bits.Has(columns.Open, partner) ? columns.Low[partner] : double.NegativeInfinity;
            if (expected != hand[partner] || expected != Scores[partner])
            {
                throw new InvalidOperationException($"Country {country}, partner {partner}: columns {expected:R}, by hand {hand[partner]:R}, delegates {Scores[partner]:R}.");
            }
        }
    }
}
