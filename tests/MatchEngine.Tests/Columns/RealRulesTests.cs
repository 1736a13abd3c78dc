using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Columns;

/// <summary>The real rules over the whole real catalogue, through columns and plainly.</summary>
public sealed class RealRulesTests
{
    private static readonly FactOverlay Officer = new(
    [
        new OverlayFact("country.stated_priorities", "MAR", null, Value.Of(["energy"]), 2024, "Letter of the ministry"),
        new OverlayFact("country.field_office", "MAR", null, Value.True, 2024, "Directory"),
        new OverlayFact("partner.exclusion_grounds", null, "DEU", Value.Of(["sanctions"]), 2024, "Legal office"),
        new OverlayFact("partner.stated_themes", null, "KOR", Value.Of(["digital", "trade"]), 2024, "Strategy"),
        new OverlayFact("link.third_funder_found", "MAR", "CHN", Value.True, 2024, "Field office"),
        new OverlayFact("link.status", "KEN", "AFDB", Value.Of("dormant"), 2024, "Field office"),
    ]);

    [TestCase(true, Description = "scores of closed pairings and upper ends too")]
    [TestCase(false, Description = "scores of open pairings alone, as answers want them")]
    public void All_pairings_come_out_the_same(bool whole)
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, Officer);
        ColumnQuestion question = new() { Waived = _ => false, Whole = whole };
        Assert.That(ColumnOracle.Differences(matcher, question, Enumerable.Range(0, World.Catalogue.Countries.Length)).Take(20), Is.Empty);
    }

    /// <summary>If none came out to be decided by the record, nothing here would try that way.</summary>
    [Test]
    public void The_record_decides_rules_that_read_partners_too()
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules);
        ColumnTable table = matcher.Columns(null, many: true)!;
        CountryFrame morocco = table.Frame(World.Catalogue.CountryIndex("MAR"));
        Worker worker = table.Pool.Rent(table);
        string[] decided = [.. table.Plan.Rules.Where(rule => !rule.IsOfRecord && rule.MayBeBound && morocco.Points(rule, whole: false, worker) is not null).Select(rule => rule.Rule.Id)];
        Assert.That(decided, Does.Contain("X17-ENERGY"));
    }

    [TestCase(Theme.Energy, CooperationLevel.Regional)]
    [TestCase(Theme.Digital, CooperationLevel.Country)]
    public void One_theme_and_one_level_come_out_the_same(Theme theme, CooperationLevel level)
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, Officer);
        ColumnQuestion question = new() { Waived = rule => rule.Id == "R01", Whole = true, Theme = theme, Level = level };
        Assert.That(ColumnOracle.Differences(matcher, question, Enumerable.Range(0, World.Catalogue.Countries.Length).Where(i => i % 7 == 0)).Take(20), Is.Empty);
    }
}
