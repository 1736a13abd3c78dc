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

    [Test]
    public void All_pairings_come_out_the_same()
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, Officer);
        ColumnQuestion question = new() { Waived = _ => false, Whole = true };
        Assert.That(ColumnOracle.Differences(matcher, question, Enumerable.Range(0, World.Catalogue.Countries.Length)).Take(20), Is.Empty);
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
