using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>Says a feature's value in words. The sentences are labels: one where there is a value, one where it is 0 or missing.</summary>
internal static class FeatureWords
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>English agrees with its number; the other languages put the number apart.</summary>
    private static readonly (string Many, string One)[] Plurals =
    [
        ("one years", "one year"), ("one countries", "one country"), ("one other countries", "one other country"),
        ("one other industrial themes", "one other industrial theme"), ("one donors work", "one donor works"), ("one funders pay", "one funder pays"),
        ("one of the ten most similar donors work", "one of the ten most similar donors works"),
    ];

    public static string Of(FeatureDefinition feature, double value, Theme? theme, Labels labels)
    {
        string where = theme is { } one ? labels.Of(one) : labels["feature.industrial"];
        bool absent = double.IsNaN(value) || (value <= 0 && feature.Unit != FeatureUnit.Usd) || (feature.Unit == FeatureUnit.Usd && Math.Abs(value) < 1e-9);
        string sentence = absent
            ? labels.Text($"feature.{feature.Name}.absent", ("theme", where))
            : labels.Text($"feature.{feature.Name}", ("value", Value(feature.Unit, value, labels)), ("theme", where));
        return labels.Language == LanguageCodes.English
            ? Plurals.Aggregate(sentence, (text, plural) => text.Replace(plural.Many, plural.One, StringComparison.Ordinal))
            : sentence;
    }

    private static string Value(FeatureUnit unit, double value, Labels labels) => unit switch
    {
        FeatureUnit.Usd => labels.Money(Math.CopySign((Math.Pow(10, Math.Abs(value)) - 1) * 1000, value)),
        FeatureUnit.Count when value <= 10 && labels.Language == LanguageCodes.English => Numbers[(int)value],
        FeatureUnit.Count => labels.Whole(value),
        FeatureUnit.Portion when value is > 0 and < 0.01 => labels["feature.under_one_percent"],
        FeatureUnit.Portion => labels.Percent(value),
        FeatureUnit.Km => labels.Text("feature.km", ("value", labels.Whole(Math.Exp(value)))),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
