using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>Facts of the country.</summary>
internal static class CountryBindings
{
    private static readonly ConditionType Texts = ConditionType.List(ConditionType.String);

    public static FactBinding? Find(string name)
    {
        if (!name.StartsWith("country.", StringComparison.Ordinal))
        {
            return null;
        }

        string rest = name["country.".Length..];
        int dot = rest.IndexOf('.');
        return dot < 0 ? Exact(rest) : Indicator(rest[..dot], rest[(dot + 1)..]);
    }

    /// <summary>How a family of indicator facts reads the country's indicator.</summary>
    internal static Func<IndicatorValue, double?>? IndicatorPart(string family) => family switch
    {
        "indicator" => indicator => indicator.Value,
        "percentile" => indicator => indicator.Percentile,
        "trend" => indicator => indicator.Trend,
        _ => null,
    };

    internal static Fact ReadIndicator(Catalogue catalogue, CountryProfile? country, string key, Func<IndicatorValue, double?> part)
    {
        if (country?.Indicator(key) is not { } indicator)
        {
            return default;
        }

        return Known.Number(part(indicator), indicator.Year, catalogue.Indicator(key)?.Source);
    }

    private static FactBinding? Indicator(string family, string key) => IndicatorPart(family) is { } part
        ? new FactBinding(FactSide.Country, ConditionType.Double, c => ReadIndicator(c.Catalogue, c.Country, key, part))
        : null;

    private static FactBinding? Exact(string name) => name switch
    {
        "iso3" => Of(ConditionType.String, c => Known.Text(c.Country.Iso3, null, SourceKeys.Countries)),
        "name" => Of(ConditionType.String, c => Known.Text(c.Country.Names.En, null, SourceKeys.Countries)),
        "income_group" => Of(ConditionType.String, c => Income(c, g => Value.Of(g.Group.Code()))),
        "income_group_fiscal_year" => Of(ConditionType.Int, c => Income(c, g => Value.Of((long)g.FiscalYear))),
        "years_in_income_group" => Of(ConditionType.Int, c => Spell(c, (then, now) => then == now)),
        "years_middle_income" => Of(ConditionType.Int, c => Spell(c, (then, _) => then.IsMiddle())),
        "years_since_middle_income" => Of(ConditionType.Int, SinceMiddle),
        "region" => Of(ConditionType.String, c => Known.Text(c.Country.Region)),
        "continent" => Of(ConditionType.String, c => Known.Text(c.Country.Continent, null, SourceKeys.Countries)),
        "sub_region" => Of(ConditionType.String, c => Known.Text(c.Country.SubRegion, null, SourceKeys.Countries)),
        "landlocked" => Of(ConditionType.Bool, c => Known.Flag(c.Country.Landlocked, null, SourceKeys.Countries)),
        "least_developed" => Of(ConditionType.Bool, c => Known.Flag(c.Country.LeastDeveloped)),
        "oda_eligible" => Of(ConditionType.Bool, c => Known.Flag(c.Country.OdaEligible)),
        "fragile" => Of(ConditionType.Bool, c => Known.Flag(c.Country.Fragile)),
        "languages" => Of(Texts, c => c.Country.Languages.IsEmpty ? default : Known.Texts(c.Country.Languages, null, SourceKeys.Countries)),
        "flow_coverage" => Of(ConditionType.String, c => Known.Text(Coverage(c.Country.Coverage), c.Catalogue.Info.FlowsEnd, SourceKeys.Iati)),
        _ => null,
    };

    private static FactBinding Of(ConditionType type, Func<BindingContext, Fact> read) => new(FactSide.Country, type, read);

    private static string Coverage(FlowCoverage coverage) => coverage switch
    {
        FlowCoverage.Transactions => "transactions",
        FlowCoverage.BudgetsOnly => "budgets_only",
        _ => "none",
    };

    private static Fact Income(BindingContext context, Func<IncomeGroupYear, Value> value) =>
        context.Country.IncomeGroupOn(context.Date) is { } group
            ? new Fact(value(group), group.DataYear, SourceKeys.IncomeGroups)
            : default;

    /// <summary>Consecutive data years, back from the one in force, that are like it.</summary>
    private static Fact Spell(BindingContext context, Func<IncomeGroup, IncomeGroup, bool> like)
    {
        if (context.Country.IncomeGroupOn(context.Date) is not { } now)
        {
            return default;
        }

        long years = 0;
        int expected = now.DataYear;
        foreach (IncomeGroupYear then in context.Country.IncomeGroups.Reverse())
        {
            if (then.DataYear > now.DataYear)
            {
                continue;
            }

            if (then.DataYear != expected || !like(then.Group, now.Group))
            {
                break;
            }

            years++;
            expected--;
        }

        return Known.Whole(years, now.DataYear, SourceKeys.IncomeGroups);
    }

    private static Fact SinceMiddle(BindingContext context)
    {
        if (context.Country.IncomeGroupOn(context.Date) is not { } now)
        {
            return default;
        }

        foreach (IncomeGroupYear then in context.Country.IncomeGroups.Reverse())
        {
            if (then.DataYear <= now.DataYear && then.Group.IsMiddle())
            {
                return Known.Whole(now.DataYear - then.DataYear, now.DataYear, SourceKeys.IncomeGroups);
            }
        }

        return default;
    }
}
