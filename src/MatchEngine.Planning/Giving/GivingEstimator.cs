using System.Collections.Immutable;
using MatchEngine.Planning.Sums;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>
/// Estimates what a partner may add for a country: how much more it gave, in cases like this one, than in as many years before. Its own cases
/// in the themes asked for speak; where they are few, its aid in all sectors fills up by the share that goes to them; where that is silent,
/// others of its kind do.
/// </summary>
internal sealed class GivingEstimator(Catalogue catalogue, GivingRecords records, GivingScope scope)
{
    /// <summary>How many of its own cases are enough to stand alone.</summary>
    private const int Enough = 20;

    /// <summary>How many cases of its aid are enough to be taken before those of others.</summary>
    private const int EnoughAid = 5;

    private static readonly GivingPool Nothing = new([], CaseLikeness.LinkSizeAndRegion);

    /// <summary>The estimate; null where the partner has no amounts on record, or nothing like this case happened.</summary>
    /// <param name="country">Index of the country.</param>
    /// <param name="partner">Index of the partner.</param>
    /// <param name="link">What the record says of the two; where none can tell, the careful reading is taken: no link.</param>
    public GivingEstimate? Estimate(int country, int partner, LinkStatus? link)
    {
        PartnerGiving giving = records.Of(partner);
        if (giving.Largest is not { } largest)
        {
            return null;
        }

        PartnerKind kind = catalogue.Partners[partner].Kind;
        CountryProfile profile = catalogue.Countries[country];
        PairingTraits traits = new(link ?? LinkStatus.New, CountrySizes.Of(profile), profile.Region?.Value);
        GivingPool own = GivingPool.Of(giving.Industrial?.Cases ?? [], traits, Enough, CaseLikeness.LinkAndSize);
        bool thin = own.Cases.Length < Enough;
        GivingPool aid = thin ? GivingPool.Of(giving.Aid?.Cases ?? [], traits, EnoughAid, CaseLikeness.Link) : Nothing;
        aid = aid.Cases.Length < EnoughAid ? Nothing : aid;
        GivingPool others = thin && aid.Cases.IsEmpty ? GivingPool.Of([.. records.OthersOf(kind, partner)], traits, Enough, CaseLikeness.Link) : Nothing;
        GivingPool filling = aid.Cases.IsEmpty ? others : aid;
        if (own.Cases.IsEmpty && filling.Cases.IsEmpty)
        {
            return null;
        }

        double ownWeight = filling.Cases.IsEmpty ? 1 : own.Cases.Length / (double)Enough;
        ImmutableArray<GivingCase> all = [.. own.Cases, .. filling.Cases];
        GivingBasis basis = new()
        {
            OwnCases = own.Cases.Length,
            AidCases = aid.Cases.Length,
            KindCases = others.Cases.Length,
            OwnWeight = ownWeight,
            OwnLikeness = own.Likeness,
            OtherLikeness = filling.Likeness,
            Kind = kind,
            Measure = own.Cases.IsEmpty ? null : giving.Industrial!.Measure,
            Share = aid.Cases.IsEmpty ? null : giving.Share,
            FirstYear = all.Min(one => one.FirstYear) - scope.Years,
            LastYear = all.Max(one => one.FirstYear) + scope.Years - 1,
            Source = Source(giving, own, aid, others),
            Largest = largest,
        };
        return new GivingEstimate(
            SizeDistribution.Of(Weighted(own.Cases, ownWeight, largest).Concat(Weighted(filling.Cases, 1 - ownWeight, largest))), basis);
    }

    /// <summary>The cases with equal weights; where they are few, one of nothing stands beside them, since few cases prove no certainty.</summary>
    private static IEnumerable<(double Value, double Weight)> Weighted(ImmutableArray<GivingCase> cases, double weight, double largest)
    {
        IEnumerable<double> added = cases.Select(one => Math.Min(one.Added, largest));
        double[] values = cases.Length is > 0 and < Enough ? [.. added, 0] : [.. added];
        return values.Select(value => (value, weight / values.Length));
    }

    private static string Source(PartnerGiving giving, GivingPool own, GivingPool aid, GivingPool others)
    {
        string?[] sources =
        [
            own.Cases.IsEmpty ? null : giving.Industrial!.Source,
            aid.Cases.IsEmpty ? null : giving.Aid!.Source,
            others.Cases.IsEmpty ? null : SourceKeys.Iati,
        ];
        return string.Join(' ', sources.OfType<string>().Distinct());
    }
}
