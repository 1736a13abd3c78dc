using MatchEngine.Catalogue.Building;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Tests.Building;

public sealed class RealDataTests
{
    private SourceData _data = null!;

    [OneTimeSetUp]
    public void Load()
    {
        SourceDataOutcome outcome = SourceData.Load(Repository.Shared("data"));
        Assert.That(outcome.Faults, Is.Empty);
        _data = outcome.Data!;
    }

    [Test]
    public void Building_from_the_data_gives_the_embedded_catalogue()
    {
        Profiles.Catalogue built = CatalogueBuilder.Build(_data).Catalogue!;
        Assert.That(PackedCatalogue.Write(built, compress: false), Is.EqualTo(DefaultCatalogue.Bytes()));
    }

    [TestCase(2014)]
    [TestCase(2018)]
    public void No_figure_as_of_a_year_is_later_than_that_year_allows(int year)
    {
        Profiles.Catalogue then = CatalogueBuilder.Build(_data, new BuildOptions { AsOf = year }).Catalogue!;
        Assert.That(then.Flows.Where(f => f.Channel is FlowChannel.Sector or FlowChannel.UnidoFunding).Max(f => f.Year), Is.EqualTo(year));
        Assert.That(then.Flows.Where(f => f.Channel == FlowChannel.Oda).Max(f => f.Year), Is.EqualTo(year - 1));
        Assert.That(then.Flows.Any(f => f.Channel == FlowChannel.ChineseProjects), Is.False);
        Assert.That(then.Receipts.Max(r => r.Year), Is.EqualTo(year - 2));
        Assert.That(then.Countries.SelectMany(c => c.IncomeGroups).Max(g => g.DataYear), Is.EqualTo(year - 1));
        Assert.That(then.Partners.SelectMany(p => p.Window.Years).Max(y => y.Year), Is.EqualTo(year));
        Assert.That(then.Partners.Max(p => p.Portfolio?.LastYear), Is.EqualTo(year));
        Assert.That(then.Partners.Max(p => p.Mandate?.Year), Is.LessThanOrEqualTo(year));
        foreach (IndicatorDefinition definition in then.Indicators)
        {
            int lag = definition.Code.StartsWith("SDG.", StringComparison.Ordinal) || definition.Code.StartsWith("DT.", StringComparison.Ordinal) ? 2 : 1;
            int last = then.Countries.Max(c => c.Indicator(definition.Key)?.Year) ?? 0;
            Assert.That(last, Is.LessThanOrEqualTo(year - lag), definition.Key);
        }
    }

    [Test]
    public void Threads_do_not_matter()
    {
        string[] hashes = new string[4];
        Parallel.For(0, hashes.Length, i => hashes[i] = CatalogueBuilder.Build(_data, new BuildOptions { AsOf = 2016 }).Catalogue!.Info.Hash);
        Assert.That(hashes.Distinct().Count(), Is.EqualTo(1));
    }
}
