using MatchEngine.Comparing;
using MatchEngine.Facts;

namespace MatchEngine.Tests.Comparing;

public sealed class WhatIfTests
{
    [TestCase("country.field_office", "'country.field_office' sets nothing; write fact=value, such as country.field_office=true.")]
    [TestCase("country.feild_office=true", "'country.feild_office' is no fact of the dictionary. Did you mean 'country.field_office'?")]
    [TestCase("need.energy=1", "'need.energy' is derived by rules; set the facts that it is made of.")]
    [TestCase("run.date=2020-01-01", "'run.date' is a fact of the run and can't be set for a country or a partner.")]
    [TestCase("partner.stated_themes=energy", "'partner.stated_themes' is a fact of the partner: name the partner that it is about.")]
    [TestCase("country.field_office=perhaps", "'perhaps' is no bool.")]
    public void A_wrong_assignment_is_told(string text, string fault) => Assert.That(WhatIf.Parse(World.Matcher, text, "MAR", null).Fault, Is.EqualTo(fault));

    [Test]
    public void A_stated_priority_shows_before_and_after()
    {
        WhatIfAnswer answer = WhatIf.Ask(World.Matcher, "MAR", "DEU", [WhatIf.Parse(World.Matcher, "country.stated_priorities=energy", "MAR", "DEU").Fact!]);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Changes.Single().Before, Is.EqualTo("not known"));
            Assert.That(answer.Changes.Single().After, Is.EqualTo("energy"));
            Assert.That(answer.Rules.Select(shift => shift.Rule), Does.Contain("D-NEED-ENERGY"));
            Assert.That(answer.Before!.Rank, Is.Not.Null);
            Assert.That(answer.Moves, Is.Not.Null);
        });
    }

    [Test]
    public void A_fact_that_no_rule_reads_that_way_moves_nothing()
    {
        OverlayFact same = WhatIf.Parse(World.Matcher, $"country.income_group={World.Matcher.Suggest("MAR").Country!.IncomeGroup}", "MAR", null).Fact!;
        Assert.That(WhatIf.Ask(World.Matcher, "MAR", null, [same]).Moves, Is.Null);
    }

    [Test]
    public void A_catalogue_fact_may_be_asked_about_too()
    {
        OverlayFact rich = WhatIf.Parse(World.Matcher, "country.income_group=HIC", "MAR", null).Fact!;
        WhatIfAnswer answer = WhatIf.Ask(World.Matcher, "MAR", "DEU", [rich]);
        Assert.That(answer.After!.Closed.Select(gate => gate.Rule), Does.Contain("R01"));
    }
}
