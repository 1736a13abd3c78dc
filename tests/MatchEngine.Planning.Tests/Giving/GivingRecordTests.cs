using MatchEngine.Planning.Giving;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Tests.Giving;

public sealed class GivingRecordTests
{
    private static readonly GivingScope ThreeYears = new(null, 3);
    private static readonly GivingRecords Records = new(World.Planner, ThreeYears, default);

    [Test]
    public void A_case_sums_the_partner_s_own_commitments_of_its_spell_and_of_the_one_before()
    {
        int morocco = World.Catalogue.CountryIndex("MAR");
        int germany = World.Catalogue.PartnerIndex("DEU");
        GivingCase last = Records.Of(germany).Industrial!.Cases.Single(one => one.Country == morocco && one.FirstYear == 2018);
        Assert.That(last.During, Is.EqualTo(Sum(morocco, germany, 2018)).Within(1));
        Assert.That(last.Before, Is.EqualTo(Sum(morocco, germany, 2015)).Within(1));
        Assert.That(last.Link, Is.EqualTo(LinkStatus.Persistent));
    }

    [TestCase("DEU", GivingMeasure.Commitments)]
    [TestCase("FRA", GivingMeasure.Spend, Description = "It publishes next to no commitments.")]
    [TestCase("CHN", GivingMeasure.Projects)]
    public void Amounts_come_from_the_record_that_shows_industrial_work(string partner, GivingMeasure measure) =>
        Assert.That(Records.Of(World.Catalogue.PartnerIndex(partner)).Industrial?.Measure, Is.EqualTo(measure));

    [Test]
    public void A_partner_without_sector_flows_is_sized_by_a_share_of_its_aid()
    {
        PartnerGiving giving = Records.Of(World.Catalogue.PartnerIndex("TUR"));
        Assert.That(giving.Speaking?.Measure, Is.EqualTo(GivingMeasure.Oda));
        Assert.That(giving.Share!.Value, Is.InRange(0.01, 0.99));
    }

    [Test]
    public void A_case_needs_reports_through_both_spells()
    {
        // The Bank for Reconstruction reports from 2015 on: one spell of three years with three before.
        GivingRecord record = Records.Of(World.Catalogue.PartnerIndex("EBRD")).Industrial!;
        Assert.That(record.Cases.Select(one => one.FirstYear).Distinct(), Is.EqualTo(new[] { 2018 }));
    }

    [Test]
    public void A_country_that_the_source_does_not_cover_is_no_case()
    {
        int vietNam = World.Catalogue.CountryIndex("VNM");
        Assert.That(Records.Of(World.Catalogue.PartnerIndex("DEU")).Industrial!.Cases.Any(one => one.Country == vietNam), Is.False);
    }

    [Test]
    public void A_case_was_middle_income_when_its_spell_began()
    {
        int korea = World.Catalogue.CountryIndex("KOR");
        int ethiopia = World.Catalogue.CountryIndex("ETH");
        Assert.That(Records.Of(World.Catalogue.PartnerIndex("EU")).Industrial!.Cases.Where(one => one.Country == korea || one.Country == ethiopia), Is.Empty);
    }

    [TestCase(100_000, 124_999, 0)]
    [TestCase(100_000, 125_000, 25_000)]
    [TestCase(100_000, 40_000, 0)]
    public void Only_a_rise_that_counts_as_activity_is_added(double before, double during, double added) =>
        Assert.That(new GivingCase(0, 2018, before, during, LinkStatus.New, null, null).Added, Is.EqualTo(added));

    [Test]
    public void A_theme_counts_no_more_than_all_themes_together()
    {
        GivingRecords energy = new(World.Planner, new GivingScope(Theme.Energy, 3), default);
        int germany = World.Catalogue.PartnerIndex("DEU");
        foreach ((GivingCase part, GivingCase whole) in energy.Of(germany).Industrial!.Cases.Zip(Records.Of(germany).Industrial!.Cases))
        {
            Assert.That((part.Country, part.FirstYear), Is.EqualTo((whole.Country, whole.FirstYear)));
        }

        Assert.That(energy.Of(germany).Industrial!.Total, Is.InRange(1, Records.Of(germany).Industrial!.Total));
    }

    [Test]
    public void Nobody_is_estimated_beyond_what_it_ever_gave_one_country()
    {
        GivingEstimator estimator = new(World.Catalogue, Records, ThreeYears);
        int[] countries = [.. new[] { "MAR", "VNM", "FJI", "MDV", "BRA" }.Select(World.Catalogue.CountryIndex)];
        for (int partner = 0; partner < World.Catalogue.Partners.Length; partner++)
        {
            foreach (GivingEstimate estimate in countries.Select(country => estimator.Estimate(country, partner, LinkStatus.Persistent)).OfType<GivingEstimate>())
            {
                Assert.That(estimate.Amount.Values[^1], Is.LessThanOrEqualTo(estimate.Basis.Largest), World.Catalogue.Partners[partner].Id);
            }
        }
    }

    [Test]
    public void A_link_that_no_record_tells_is_read_with_care_as_none()
    {
        GivingEstimator estimator = new(World.Catalogue, Records, ThreeYears);
        int country = World.Catalogue.CountryIndex("VNM");
        int partner = World.Catalogue.PartnerIndex("WB");
        Assert.That(estimator.Estimate(country, partner, null)!.Amount.Values, Is.EqualTo(estimator.Estimate(country, partner, LinkStatus.New)!.Amount.Values));
    }

    [Test]
    public void Few_cases_prove_no_certainty()
    {
        GivingEstimator estimator = new(World.Catalogue, Records, ThreeYears);
        int maldives = World.Catalogue.CountryIndex("MDV");
        for (int partner = 0; partner < World.Catalogue.Partners.Length; partner++)
        {
            if (estimator.Estimate(maldives, partner, LinkStatus.Persistent) is { Basis: { OwnCases: 0, AidCases: > 0 and < 20 } } estimate)
            {
                Assert.That(estimate.Amount.Acts, Is.LessThan(0.96), World.Catalogue.Partners[partner].Id);
            }
        }
    }

    [Test]
    public void Enough_cases_of_its_own_take_no_others_in()
    {
        GivingEstimator estimator = new(World.Catalogue, Records, ThreeYears);
        GivingBasis basis = estimator.Estimate(World.Catalogue.CountryIndex("MAR"), World.Catalogue.PartnerIndex("DEU"), LinkStatus.Persistent)!.Basis;
        Assert.That(basis.OwnCases, Is.GreaterThanOrEqualTo(20));
        Assert.That((basis.AidCases, basis.KindCases, basis.OwnWeight), Is.EqualTo((0, 0, 1.0)));
    }

    private static double Sum(int country, int partner, int firstYear)
    {
        double sum = 0;
        foreach (Flow flow in World.Catalogue.FlowsOf(country, partner))
        {
            bool counts = flow.Channel == FlowChannel.Sector && Themes.Industrial.Contains(flow.Theme) && flow.Year >= firstYear && flow.Year < firstYear + 3;
            sum += counts && !double.IsNaN(flow.CommitmentDirect) ? flow.CommitmentDirect : 0;
        }

        return Math.Max(sum, 0);
    }
}
