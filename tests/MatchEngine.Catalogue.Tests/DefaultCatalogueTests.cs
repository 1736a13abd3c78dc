using MatchEngine.Catalogue.Folders;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Tests;

public sealed class DefaultCatalogueTests
{
    private static readonly Profiles.Catalogue Default = DefaultCatalogue.Load();

    [Test]
    public void It_is_the_packing_of_the_readable_folder()
    {
        CatalogueOutcome folder = CatalogueFolder.Read(Repository.PathOf("src", "MatchEngine.Catalogue", "Default", "readable"));
        Assert.That(folder.Faults, Is.Empty);
        Assert.That(PackedCatalogue.Write(folder.Catalogue!, compress: false), Is.EqualTo(DefaultCatalogue.Bytes()));
    }

    [Test]
    public void Its_bytes_have_the_checksum_that_they_state()
    {
        CatalogueOutcome checkedOutcome = PackedCatalogue.Read(DefaultCatalogue.Bytes(), "default.catalogue");
        Assert.That(checkedOutcome.Faults, Is.Empty);
        Assert.That(checkedOutcome.Catalogue!.Info.Hash, Is.EqualTo(Default.Info.Hash));
    }

    [Test]
    public void It_is_loaded_once() => Assert.That(DefaultCatalogue.Load(), Is.SameAs(Default));

    [Test]
    public void It_holds_every_economy_with_names_in_six_languages()
    {
        Assert.That(Default.Countries, Has.Length.EqualTo(217));
        Assert.That(Default.Countries.Where(c => c.Names.All().Count() != 6), Is.Empty);
        Assert.That(Default.Countries.Count(c => c.IncomeGroupOn(Default.Info.Date)?.Group.IsMiddle() == true), Is.EqualTo(104));
        Assert.That(Default.Countries[Default.CountryIndex("VEN")].IncomeGroupOn(Default.Info.Date)?.Group, Is.EqualTo(IncomeGroup.Unclassified));
        Assert.That(Default.Countries[Default.CountryIndex("NAM")].Iso2, Is.EqualTo("NA"));
    }

    [Test]
    public void It_says_its_dates()
    {
        Assert.That(Default.Info.Date, Is.EqualTo(new DateOnly(2025, 7, 1)));
        Assert.That(Default.Info.FlowsEnd, Is.EqualTo(2020));
        Assert.That(Default.Flows.Max(f => f.Year), Is.EqualTo(2020));
        Assert.That(Default.Info.Sources, Is.Not.Empty.And.All.Matches<DataSource>(s => s is { Citation.Length: > 0, Licence.Length: > 0 }));
    }

    [Test]
    public void It_has_at_least_a_hundred_partners_of_many_kinds()
    {
        Assert.That(Default.Partners, Has.Length.EqualTo(112));
        Assert.That(Default.Partners.Select(p => p.Kind).Distinct().Count(), Is.GreaterThanOrEqualTo(6));
        Assert.That(KindOf("EU"), Is.EqualTo(PartnerKind.RegionalInstitution));
        Assert.That(KindOf("AIIB"), Is.EqualTo(PartnerKind.DevelopmentFinance));
        Assert.That(KindOf("CHN"), Is.EqualTo(PartnerKind.EmergingBilateral));
        Assert.That(KindOf("UNDP"), Is.EqualTo(PartnerKind.GlobalInstitution));
    }

    [Test]
    public void A_middle_income_country_has_some_fifty_indicators()
    {
        int[] counts = [.. Default.Countries.Where(c => c.IncomeGroupOn(Default.Info.Date)?.Group.IsMiddle() == true).Select(c => c.Indicators.Length).Order()];
        Assert.That(counts[counts.Length / 2], Is.GreaterThanOrEqualTo(50));
    }

    [TestCase("VNM")]
    [TestCase("KEN")]
    [TestCase("COL")]
    public void Large_recipients_without_sector_flows_say_so_and_have_other_channels(string iso3)
    {
        int country = Default.CountryIndex(iso3);
        Assert.That(Default.Countries[country].Coverage, Is.Not.EqualTo(FlowCoverage.Transactions));
        Assert.That(Default.FlowsOf(country).ToArray().Any(f => f.Channel == FlowChannel.Oda));
        Assert.That(Default.Receipts.Any(r => r.Country == country));
    }

    [Test]
    public void Split_programmes_serve_no_country()
    {
        Assert.That(Default.Partners[Default.PartnerIndex("UNEP")].CountriesServed, Is.Null);
        Assert.That(Default.FlowsOf(Default.CountryIndex("MAR"), Default.PartnerIndex("UNEP")).ToArray().All(f => f.SpendDirect == 0));
    }

    [Test]
    public void Theme_shares_add_up_to_one()
    {
        foreach (PartnerProfile partner in Default.Partners.Where(p => p.Portfolio is { Themes.IsEmpty: false }))
        {
            double sum = Themes.Industrial.Append(Theme.Other).Sum(t => Portfolio.Of(partner.Portfolio!.Themes, t.Code()) ?? double.NaN);
            Assert.That(sum, Is.EqualTo(1).Within(1e-5), partner.Id);
        }
    }

    [TestCase("AFDB", "MAR", true)]
    [TestCase("AFDB", "VNM", false)]
    [TestCase("ASDB", "VNM", true)]
    [TestCase("IADB", "MAR", false)]
    [TestCase("EBRD", "MAR", true)]
    [TestCase("GCF", "TUR", false)]
    [TestCase("GCF", "MAR", true)]
    [TestCase("MLF", "TUR", true)]
    [TestCase("MLF", "UKR", false)]
    [TestCase("EIF", "MAR", false)]
    [TestCase("BADEA", "EGY", false)]
    [TestCase("CIF", "MAR", true)]
    public void Mandates_follow_the_founding_documents(string partner, string country, bool serves) =>
        Assert.That(
            Default.Partners[Default.PartnerIndex(partner)].Mandate!.MayServe(Default.Countries[Default.CountryIndex(country)]), Is.EqualTo(serves));

    [Test]
    public void A_health_fund_exists_for_none_of_our_themes() =>
        Assert.That(Default.Partners[Default.PartnerIndex("GAVI")].Mandate!.Themes, Is.Empty.And.Not.Null);

    private static PartnerKind KindOf(string id) => Default.Partners[Default.PartnerIndex(id)].Kind;
}
