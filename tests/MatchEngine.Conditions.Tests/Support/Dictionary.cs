namespace MatchEngine.Conditions.Tests.Support;

/// <summary>A fact dictionary like that of the real rules, without values.</summary>
internal static class Dictionary
{
    public static Facts Facts => new Facts()
        .With(new FactDeclaration("country.income_group", ConditionType.String, false) { Allowed = ["LMC", "UMC", "HIC"] })
        .With(new FactDeclaration("country.gdp_growth", ConditionType.Double, true) { Unit = "%" })
        .With(new FactDeclaration("country.population", ConditionType.Int, true) { Minimum = 0 })
        .With(new FactDeclaration("need.technology", ConditionType.Double, true) { Minimum = 0, Maximum = 1 })
        .With(new FactDeclaration("partner.themes", ConditionType.List(ConditionType.String), true) { Allowed = ["energy", "water", "food"] })
        .With(new FactDeclaration("partner.share.energy", ConditionType.Double, true) { Minimum = 0, Maximum = 1 })
        .With(new FactDeclaration("partner.years", ConditionType.List(ConditionType.Int), true) { Minimum = 1960, Maximum = 2100 })
        .With(new FactDeclaration("partner.active", ConditionType.Bool, true))
        .With(new FactDeclaration("partner.flows", ConditionType.Map(ConditionType.Double), true))
        .With(new FactDeclaration("temperature", ConditionType.Double, true) { Maximum = 60, Unit = "°C" });
}
