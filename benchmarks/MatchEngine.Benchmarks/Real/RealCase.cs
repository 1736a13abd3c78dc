using System.Collections.Immutable;
using MatchEngine.Catalogue;
using MatchEngine.Columns;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Benchmarks.Real;

/// <summary>
/// The real rules over the real catalogue with everything that runs them, checked to come to the same scores bit for bit and to the same open
/// pairings: every country with every partner, as the catalogue has them and with facts of an officer.
/// </summary>
internal sealed class RealCase
{
    public RealCase()
    {
        Matcher = Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load());
        RealData data = new(Matcher);
        Hand = new RealLoop(data);
        Delegates = new RealDelegates(data);
        Table = Matcher.Columns(null, many: true)!;
        Columns = new ColumnRun(Table, new ColumnQuestion { Waived = _ => false });
        Countries = [.. Matcher.SuggestAllCountries().Select(Matcher.Catalogue.CountryIndex)];
        Scores = new double[Matcher.Catalogue.Partners.Length];
        Check(Matcher, Hand, Delegates);
        Matcher told = Matcher.Create(Matcher.Catalogue, Matcher.Rules, OfficerFacts.Of(Matcher.Catalogue));
        RealData toldData = new(told);
        Check(told, new RealLoop(toldData), new RealDelegates(toldData));
    }

    public RealLoop Hand { get; }

    public RealDelegates Delegates { get; }

    public Matcher Matcher { get; }

    public ColumnTable Table { get; }

    public ColumnRun Columns { get; }

    /// <summary>The countries that <see cref="Matcher"/> suggests partners for.</summary>
    public ImmutableArray<int> Countries { get; }

    public double[] Scores { get; }

    private static void Check(Matcher matcher, RealLoop loop, RealDelegates delegates)
    {
        ColumnRun run = new(matcher.Columns(null, many: true)!, new ColumnQuestion { Waived = _ => false });
        double[] hand = new double[matcher.Catalogue.Partners.Length];
        double[] asked = new double[hand.Length];
        for (int country = 0; country < matcher.Catalogue.Countries.Length; country++)
        {
            PairingScores columns = run.Over(country, CancellationToken.None);
            loop.Run(country, hand);
            delegates.Run(country, asked);
            for (int partner = 0; partner < hand.Length; partner++)
            {
                double expected = Bits.Has(columns.Open, partner) ? columns.Low[partner] : double.NegativeInfinity;
                if (!expected.Equals(hand[partner]) || !expected.Equals(asked[partner]))
                {
                    throw new InvalidOperationException(
                        $"{matcher.Catalogue.Countries[country].Iso3} and {matcher.Catalogue.Partners[partner].Id} under {matcher.Rules.Header.Id} {matcher.Rules.Header.Version}: "
                        + $"columns {expected:R}, by hand {hand[partner]:R}, delegates {asked[partner]:R}.");
                }
            }
        }
    }
}
