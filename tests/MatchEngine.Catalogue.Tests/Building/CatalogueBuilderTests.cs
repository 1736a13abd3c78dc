using System.Collections.Immutable;
using MatchEngine.Catalogue.Building;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Catalogue.Tests.Support;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Tests.Building;

public sealed class CatalogueBuilderTests
{
    private ScratchFolder _folder = null!;
    private Profiles.Catalogue _all = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _folder = new ScratchFolder();
        BuildOutcome outcome = CatalogueBuilder.Build(MiniData.Write(_folder.Path));
        Assert.That(outcome.Faults, Is.Empty);
        _all = outcome.Catalogue!;
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Build_gives_the_same_bytes_for_the_same_files()
    {
        Profiles.Catalogue again = CatalogueBuilder.Build(_folder.Path).Catalogue!;
        Assert.That(PackedCatalogue.Write(again), Is.EqualTo(PackedCatalogue.Write(_all)));
    }

    [Test]
    public void Build_as_of_a_year_sees_nothing_later()
    {
        using ScratchFolder other = new();
        MiniData.Write(other.Path, later: 7777);
        byte[] ours = PackedCatalogue.Write(CatalogueBuilder.Build(_folder.Path, new BuildOptions { AsOf = 2018 }).Catalogue!);
        byte[] theirs = PackedCatalogue.Write(CatalogueBuilder.Build(other.Path, new BuildOptions { AsOf = 2018 }).Catalogue!);
        Assert.That(theirs, Is.EqualTo(ours));
        Assert.That(CatalogueBuilder.Build(other.Path).Catalogue!.Info.Hash, Is.Not.EqualTo(_all.Info.Hash), "the later rows do differ");
    }

    [Test]
    public void Build_as_of_a_year_leaves_out_lists_and_projects_published_later()
    {
        Profiles.Catalogue then = CatalogueBuilder.Build(_folder.Path, new BuildOptions { AsOf = 2018 }).Catalogue!;
        Assert.That(then.Info.Date, Is.EqualTo(new DateOnly(2018, 12, 31)));
        Assert.That(then.Countries.All(c => c.OdaEligible is null && c.LeastDeveloped is null && c.Fragile is null));
        Assert.That(then.Flows.Any(f => f.Channel == FlowChannel.ChineseProjects), Is.False);
        Assert.That(then.Partners[then.PartnerIndex("EST")].Kind, Is.EqualTo(PartnerKind.EmergingBilateral), "Estonia joined the DAC in 2023");
        Assert.That(_all.Partners[_all.PartnerIndex("EST")].Kind, Is.EqualTo(PartnerKind.EstablishedBilateral));
    }

    [TestCase(1990)]
    [TestCase(2400)]
    public void Build_refuses_a_year_that_the_data_do_not_speak_of(int year)
    {
        BuildOutcome outcome = CatalogueBuilder.Build(_folder.Path, new BuildOptions { AsOf = year });
        Assert.That(outcome.Catalogue, Is.Null);
        Assert.That(outcome.Faults.Single().Message, Does.Contain(year.ToString()).And.Contain("Choose a year"));
    }

    [Test]
    public void Namibia_keeps_its_code_and_territories_stay_out()
    {
        Assert.That(_all.Countries[_all.CountryIndex("NAM")].Iso2, Is.EqualTo("NA"));
        Assert.That(_all.CountryIndex("QQQ"), Is.EqualTo(-1));
    }

    [Test]
    public void A_year_without_a_group_is_unclassified_once_the_country_has_one()
    {
        CountryProfile country = _all.Countries[_all.CountryIndex("AAA")];
        Assert.That(country.IncomeGroups.Single(g => g.DataYear == 2019).Group, Is.EqualTo(IncomeGroup.Unclassified));
        Assert.That(country.IncomeGroups[0].DataYear, Is.EqualTo(2005));
    }

    [Test]
    public void Flows_outside_of_the_seven_themes_add_up_to_other()
    {
        Flow other = FlowOf("AAA", "DEU", FlowChannel.Sector, Theme.Other);
        Assert.That((other.Commitment, other.Spend, other.SpendDirect), Is.EqualTo((110.0, 55.0, 55.0)));
        Assert.That(FlowOf("AAA", "DEU", FlowChannel.Sector, Theme.Environment).Commitment, Is.EqualTo(-500), "corrections stay");
        Assert.That(FlowOf("AAA", "DEU", FlowChannel.Sector, Theme.Industry).Commitment, Is.EqualTo(1000000), "whole dollars");
        Assert.That(FlowOf("AAA", "DEU", FlowChannel.Sector, Theme.Circular).Spend, Is.EqualTo(60000));
    }

    [Test]
    public void Two_donor_rows_of_one_partner_are_summed()
    {
        Flow oda = FlowOf("AAA", "AFDB", FlowChannel.Oda, Theme.Other);
        Assert.That(oda.Spend, Is.EqualTo(3_750_000));
        Assert.That(oda.Commitment, Is.NaN);
    }

    [Test]
    public void A_project_without_an_amount_is_known_and_its_amount_is_not()
    {
        Assert.That(FlowOf("AAA", "CHN", FlowChannel.ChineseProjects, Theme.HumanCapital).Commitment, Is.NaN);
        Assert.That(FlowOf("AAA", "CHN", FlowChannel.ChineseProjects, Theme.Energy).Commitment, Is.EqualTo(5_000_000));
        Assert.That(_all.FlowsOf(_all.CountryIndex("BBB"), _all.PartnerIndex("CHN")).Length, Is.Zero, "a pledge");
        Assert.That(_all.FlowsOf(_all.CountryIndex("CCC"), _all.PartnerIndex("CHN")).Length, Is.Zero, "debt relief");
    }

    [Test]
    public void Funds_for_UNIDO_are_split_among_donors_and_never_given_to_oneself()
    {
        Assert.That(FlowOf("AAA", "GEF", FlowChannel.UnidoFunding, Theme.Other).Spend, Is.EqualTo(1000), "what is no outside partner takes no part");
        Assert.That(_all.FlowsOf(_all.CountryIndex("DEU"), _all.PartnerIndex("DEU")).Length, Is.Zero);
    }

    [Test]
    public void A_split_budget_is_no_relation()
    {
        PartnerProfile unep = _all.Partners[_all.PartnerIndex("UNEP")];
        Assert.That(unep.CountriesServed, Is.Null);
        Assert.That(unep.Window.Years, Is.Empty);
        Assert.That(unep.Portfolio!.Regions, Is.Empty);
        Assert.That(Portfolio.Of(unep.Portfolio.Themes, "environment"), Is.EqualTo(1));
    }

    [Test]
    public void One_same_amount_for_many_countries_counts_as_split()
    {
        Assert.That(FlowOf("AAA", "GEF", FlowChannel.Sector, Theme.Other).SpendDirect, Is.Zero);
        Assert.That(FlowOf("AAA", "GEF", FlowChannel.Sector, Theme.Other).Spend, Is.EqualTo(77777));
        Assert.That(FlowOf("HHH", "GEF", FlowChannel.Sector, Theme.Other).SpendDirect, Is.EqualTo(10777));
        Assert.That(_all.Partners[_all.PartnerIndex("GEF")].CountriesServed!.Value.Value, Is.EqualTo(6));
    }

    [Test]
    public void Shares_stand_on_spend_and_a_sector_that_is_not_published_is_no_other()
    {
        Portfolio germany = _all.Partners[_all.PartnerIndex("DEU")].Portfolio!;
        Assert.That(germany.Measure, Is.EqualTo("spend"));
        Assert.That(germany.TotalUsd, Is.EqualTo(3_300_000 + 1000));
        Assert.That(Portfolio.Of(germany.Instruments, "loan"), Is.EqualTo(3_000_000 / 3_301_000.0).Within(1e-6));
        Assert.That(Portfolio.Of(germany.Themes, "circular"), Is.EqualTo(300_000 / 3_301_000.0).Within(1e-6));
        Assert.That(_all.Partners[_all.PartnerIndex("GEF")].Portfolio!.Themes, Is.Empty);
        Assert.That(Portfolio.Of(_all.Partners[_all.PartnerIndex("CHN")].Portfolio!.Themes, "digital"), Is.Null, "not told apart by the source");
    }

    [Test]
    public void Indicators_have_trend_percentile_and_peers()
    {
        IndicatorValue tech = _all.Countries[_all.CountryIndex("AAA")].Indicator("high_tech_manufacturing")!;
        Assert.That((tech.Value, tech.Year), Is.EqualTo((1000.0, 2017)));
        Profiles.Catalogue then = CatalogueBuilder.Build(_folder.Path, new BuildOptions { AsOf = 2018 }).Catalogue!;
        IndicatorValue before = then.Countries[then.CountryIndex("AAA")].Indicator("high_tech_manufacturing")!;
        Assert.That((before.Value, before.Year), Is.EqualTo((5.5, 2016)));
        Assert.That(before.Trend, Is.EqualTo(0.5));
        Assert.That((before.Peers, before.Percentile), Is.EqualTo((11, 0.045455)), "half of one in eleven: the high-income country is no peer");
        Assert.That(then.Countries[then.CountryIndex("ZZZ")].Indicator("high_tech_manufacturing")!.Percentile, Is.Null, "too few peers");
    }

    [Test]
    public void Derived_indicators_follow_their_formulas()
    {
        Profiles.Catalogue then = CatalogueBuilder.Build(_folder.Path, new BuildOptions { AsOf = 2018 }).Catalogue!;
        CountryProfile country = then.Countries[then.CountryIndex("AAA")];
        Assert.That(country.Indicator("population")!.Value, Is.EqualTo(1e6 / 1012).Within(1e-4));
        Assert.That(country.Indicator("gdp_per_capita_growth_10y")!.Value, Is.EqualTo((Math.Pow(1012 / 1002.0, 0.1) - 1) * 100).Within(1e-7));
        Assert.That(country.Indicator("years_in_income_group")!.Value, Is.EqualTo(13));
    }

    [Test]
    public void The_report_counts_what_was_left_out()
    {
        ImmutableArray<SkippedRows> skipped = CatalogueBuilder.Build(_folder.Path).Report!.Skipped;
        Assert.That(skipped.Where(s => s.File == "flows_iati.csv").Sum(s => s.Rows), Is.EqualTo(1));
        Assert.That(skipped.Where(s => s.File == "training_pairs_iati.csv").Sum(s => s.Rows), Is.EqualTo(1));
    }

    private Flow FlowOf(string country, string partner, FlowChannel channel, Theme theme)
    {
        foreach (Flow flow in _all.FlowsOf(_all.CountryIndex(country), _all.PartnerIndex(partner)))
        {
            if (flow.Channel == channel && flow.Theme == theme)
            {
                return flow;
            }
        }

        throw new AssertionException($"{country} and {partner} have no flow in {channel}, {theme}.");
    }
}
