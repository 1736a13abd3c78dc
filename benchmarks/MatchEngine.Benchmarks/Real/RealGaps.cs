namespace MatchEngine.Benchmarks.Real;

/// <summary>Gaps of a country by theme: means of its percentiles, each so that 1 is the worst off, where enough of them are known.</summary>
internal static class RealGaps
{
    private static readonly (int AtLeast, string[] Percentiles)[] Gaps =
    [
        (1, ["-high_tech_manufacturing", "-rd_expenditure"]),
        (2, ["-researchers", "-manufacturing_employment", "youth_neet", "-youth_training", "-education_expenditure"]),
        (2, ["co2_per_mva", "material_consumption", "-water_use_efficiency"]),
        (1, ["-manufacturing_share", "-manufacturing_per_capita"]),
        (2, ["-renewable_share", "-renewable_capacity", "-electricity_access", "energy_intensity", "co2_per_gdp"]),
        (2, ["-exports_share", "-manufacturing_per_capita", "tariff"]),
        (2, ["-investment_share", "-fdi_inflows", "-small_scale_industry", "unemployment"]),
        (1, ["material_consumption", "-water_use_efficiency"]),
        (1, ["-internet_users", "-mobile_4g"]),
    ];

    public static double[] Of(RealFacts facts) => [.. Gaps.Select(gap => Mean(facts, gap.AtLeast, gap.Percentiles))];

    private static double Mean(RealFacts facts, int atLeast, string[] percentiles)
    {
        double[] known = [.. percentiles.Select(key => Worse(facts, key)).Where(value => !double.IsNaN(value))];
        return known.Length >= atLeast ? known.Sum() / known.Length : double.NaN;
    }

    private static double Worse(RealFacts facts, string key) => key[0] == '-'
        ? 1.0 - facts.Number($"country.percentile.{key[1..]}")
        : facts.Number($"country.percentile.{key}");
}
