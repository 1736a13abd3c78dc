using System.Collections.Immutable;
using MatchEngine.Planning.Sums;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>
/// Estimates what a partner may add for a country: how much more it gave, in cases like this one, than in as many years before. Its own cases
/// speak; where they are few, others of its kind fill up.
/// </summary>
internal sealed class GivingEstimator(Catalogue catalogue, GivingRecords records, GivingScope scope)
{
    /// <summary>How many cases are enough to stand alone.</summary>
    private const int Enough = 20;

    /// <summary>The estimate; null where the partner has no amounts on record, or nothing like this case happened.</summary>
    /// <param name="country">Index of the country.</param>
    /// <param name="partner">Index of the partner.</param>
    /// <param name="link">What the record says of the two; where none can tell, the careful reading is taken: no link.</param>
    public GivingEstimate? Estimate(int country, int partner, LinkStatus? link)
    {
        GivingRecord record = records.Of(partner);
        if (record.Largest is not { } largest)
        {
            return null;
        }

        PartnerKind kind = catalogue.Partners[partner].Kind;
        CountryProfile profile = catalogue.Countries[country];
        PairingTraits traits = new(link ?? LinkStatus.New, CountrySizes.Of(profile), profile.Region?.Value);
        GivingPool own = GivingPool.Of(record.IndustrialCases, traits, Enough, CaseLikeness.LinkAndSize);
        GivingPool others = own.Cases.Length >= Enough
            ? new GivingPool([], CaseLikeness.LinkSizeAndRegion)
            : GivingPool.Of([.. records.Others(kind, partner).SelectMany(other => other.IndustrialCases)], traits, Enough, CaseLikeness.Link);
        if (own.Cases.IsEmpty && others.Cases.IsEmpty)
        {
            return null;
        }

        double ownWeight = others.Cases.IsEmpty ? 1 : own.Cases.Length / (double)Enough;
        return new GivingEstimate(
            SizeDistribution.Of(Weighted(own.Cases, ownWeight, largest).Concat(Weighted(others.Cases, 1 - ownWeight, largest))),
            Basis(record, kind, own, others, ownWeight));
    }

    private static IEnumerable<(double Value, double Weight)> Weighted(ImmutableArray<GivingCase> cases, double weight, double largest) =>
        cases.Select(one => (Math.Min(one.Added, largest), weight / cases.Length));

    private GivingBasis Basis(GivingRecord record, PartnerKind kind, GivingPool own, GivingPool others, double ownWeight)
    {
        IEnumerable<GivingCase> all = own.Cases.Concat(others.Cases);
        return new GivingBasis
        {
            OwnCases = own.Cases.Length,
            KindCases = others.Cases.Length,
            OwnWeight = ownWeight,
            OwnLikeness = own.Likeness,
            KindLikeness = others.Likeness,
            Kind = kind,
            Measure = own.Cases.IsEmpty ? null : record.Measure,
            FirstYear = all.Min(one => one.FirstYear) - scope.Years,
            LastYear = all.Max(one => one.FirstYear) + scope.Years - 1,
            Source = own.Cases.IsEmpty ? SourceKeys.Iati : record.Source!,
            Largest = record.Largest!.Value,
        };
    }
}
