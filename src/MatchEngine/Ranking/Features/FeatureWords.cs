using System.Globalization;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>Says a feature's value in words.</summary>
internal static class FeatureWords
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly (string Many, string One)[] Plurals =
    [
        ("one years", "one year"), ("one countries", "one country"), ("one other countries", "one other country"),
        ("one other industrial themes", "one other industrial theme"), ("one donors work", "one donor works"), ("one funders pay", "one funder pays"),
        ("one of the ten most similar donors work", "one of the ten most similar donors works"),
    ];

    public static string Of(FeatureDefinition feature, double value, Theme? theme)
    {
        string where = theme is { } one ? one.Code().Replace('_', ' ') : "the industrial themes";
        bool absent = double.IsNaN(value) || (value <= 0 && feature.Unit != FeatureUnit.Usd) || (feature.Unit == FeatureUnit.Usd && Math.Abs(value) < 1e-9);
        string sentence = string.Format(CultureInfo.InvariantCulture, absent ? feature.Absent : feature.Sentence, absent ? "" : Value(feature.Unit, value), where);
        return Plurals.Aggregate(sentence, (text, plural) => text.Replace(plural.Many, plural.One, StringComparison.Ordinal));
    }

    private static string Value(FeatureUnit unit, double value) => unit switch
    {
        FeatureUnit.Usd => Usd(Math.CopySign((Math.Pow(10, Math.Abs(value)) - 1) * 1000, value)),
        FeatureUnit.Count when value <= 10 => Numbers[(int)value],
        FeatureUnit.Count => value.ToString("0", CultureInfo.InvariantCulture),
        FeatureUnit.Portion when value is > 0 and < 0.01 => "less than 1%",
        FeatureUnit.Portion => (value * 100).ToString("0", CultureInfo.InvariantCulture) + "%",
        FeatureUnit.Km => Math.Exp(value).ToString("#,0", CultureInfo.InvariantCulture) + " km",
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static string Usd(double usd)
    {
        double size = Math.Abs(usd);
        string amount = size switch
        {
            >= 999_500_000 => (usd / 1e9).ToString("0.#", CultureInfo.InvariantCulture) + " billion",
            >= 999_500 => (usd / 1e6).ToString("0.#", CultureInfo.InvariantCulture) + " million",
            _ => usd.ToString("#,0", CultureInfo.InvariantCulture),
        };
        return "USD " + amount;
    }
}
