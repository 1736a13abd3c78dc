namespace MatchEngine.Languages;

/// <summary>The words for large amounts: thousands, millions and billions, in Chinese ten thousands and hundred millions.</summary>
internal static class MoneyScales
{
    private static readonly MoneyScale[] ByThousand =
        [new("billion", 999_500_000, 1e9, "0.0"), new("million", 999_500, 1e6, "0.0"), new("thousand", 1000, 1e3, "0")];

    private static readonly MoneyScale[] ByTenThousand =
        [new("billion", 99_995_000, 1e8, "0.00"), new("million", 10_000, 1e4, "#,##0.#"), new("thousand", double.PositiveInfinity, 1e3, "0")];

    public static MoneyScale[] Of(string language) => language == "zh" ? ByTenThousand : ByThousand;
}
