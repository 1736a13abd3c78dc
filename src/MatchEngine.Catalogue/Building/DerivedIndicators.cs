using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>
/// Indicators of ours, each a stated formula over published ones of the same country and years. A year without all of its inputs has no
/// value.
/// </summary>
internal sealed class DerivedIndicators(Func<string, List<YearValue>?[]> known, SourceTables data, ImmutableArray<IncomeGroupYear>[] groups)
{
    private const int Span = 10;

    public bool TryCompute(string key, out List<YearValue>?[] values)
    {
        List<YearValue>?[]? found = key switch
        {
            "population" => Ratio("gdp", "gdp_per_capita", 1),
            "broadband_per_100" => Ratio("broadband_subscriptions", "population", 100),
            "aid_for_trade_per_capita" => Ratio("aid_for_trade", "population", 1e6),
            "infrastructure_finance_per_capita" => Ratio("infrastructure_finance", "population", 1e6),
            "clean_energy_finance_per_capita" => Ratio("clean_energy_finance", "population", 1e6),
            "environmental_technology_imports_per_capita" => Ratio("environmental_technology_imports", "population", 1),
            "income_relative_to_usa" => RelativeTo("USA", "gdp_per_capita_ppp"),
            "gdp_per_capita_growth_10y" => OverTenYears("gdp_per_capita", AnnualGrowth),
            "manufacturing_per_capita_growth_10y" => OverTenYears("manufacturing_per_capita", AnnualGrowth),
            "manufacturing_share_change_10y" => OverTenYears("manufacturing_share", (now, then) => now - then),
            "co2_per_mva_change_10y" => OverTenYears("co2_per_mva", (now, then) => then > 0 ? ((now / then) - 1) * 100 : null),
            "gdp_growth_volatility_10y" => EachCountry("gdp_growth", Volatility),
            "years_in_income_group" => YearsIn((group, latest) => group == latest),
            "years_in_middle_income" => YearsIn((group, _) => group.IsMiddle()),
            _ => null,
        };
        values = found ?? [];
        return found is not null;
    }

    private static double? AnnualGrowth(double now, double then) =>
        now > 0 && then > 0 ? (Math.Pow(now / then, 1.0 / Span) - 1) * 100 : null;

    private static double? Find(List<YearValue>? values, int year)
    {
        int index = values?.FindIndex(v => v.Year == year) ?? -1;
        return index < 0 ? null : values![index].Value;
    }

    /// <summary>The standard deviation of at least eight of the ten values that end with each.</summary>
    private static List<YearValue> Volatility(List<YearValue> values)
    {
        List<YearValue> result = [];
        foreach (YearValue last in values)
        {
            double[] window = [.. values.Where(v => v.Year > last.Year - Span && v.Year <= last.Year).Select(v => v.Value)];
            if (window.Length >= 8)
            {
                double mean = window.Average();
                result.Add(last with { Value = Figures.Significant(Math.Sqrt(window.Sum(v => (v - mean) * (v - mean)) / (window.Length - 1))) });
            }
        }

        return result;
    }

    private List<YearValue>?[] EachCountry(string key, Func<List<YearValue>, List<YearValue>> compute) =>
        Array.ConvertAll(known(key), v => v is null ? null : NullIfEmpty(compute(v)));

    private List<YearValue>?[] Ratio(string numerator, string denominator, double scale)
    {
        List<YearValue>?[] below = known(denominator);
        return [.. known(numerator).Select((above, i) => above is null
            ? null
            : NullIfEmpty([.. above
                .Select(a => (a.Year, Above: a.Value, Below: Find(below[i], a.Year)))
                .Where(p => p.Below > 0)
                .Select(p => new YearValue(p.Year, Figures.Significant(p.Above / p.Below!.Value * scale)))]))];
    }

    private List<YearValue>?[] RelativeTo(string iso3, string key)
    {
        int index = data.Countries.ToList().FindIndex(c => c.Iso3 == iso3);
        List<YearValue>? yardstick = index < 0 ? null : known(key)[index];
        return EachCountry(key, values =>
        [
            .. values
                .Select(v => (v.Year, v.Value, Yardstick: Find(yardstick, v.Year)))
                .Where(p => p.Yardstick > 0)
                .Select(p => new YearValue(p.Year, Figures.Significant(p.Value / p.Yardstick!.Value * 100))),
        ]);
    }

    private List<YearValue>?[] OverTenYears(string key, Func<double, double, double?> change) =>
        EachCountry(key, values =>
        [
            .. values
                .Select(v => (v.Year, Change: Find(values, v.Year - Span) is { } then ? change(v.Value, then) : null))
                .Where(p => p.Change is not null)
                .Select(p => new YearValue(p.Year, Figures.Significant(p.Change!.Value))),
        ]);

    /// <summary>Consecutive data years up to the last known one; at least, because the lists begin in 1987.</summary>
    private List<YearValue>?[] YearsIn(Func<IncomeGroup, IncomeGroup, bool> counts)
    {
        List<YearValue>?[] result = new List<YearValue>?[groups.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            if (groups[i].IsEmpty || groups[i][^1].Group == IncomeGroup.Unclassified)
            {
                continue;
            }

            IncomeGroupYear latest = groups[i][^1];
            int years = groups[i].Reverse().TakeWhile(g => counts(g.Group, latest.Group)).Count();
            result[i] = years > 0 ? [new YearValue(latest.DataYear, years)] : null;
        }

        return result;
    }

    private static List<YearValue>? NullIfEmpty(List<YearValue> values) => values.Count > 0 ? values : null;
}
