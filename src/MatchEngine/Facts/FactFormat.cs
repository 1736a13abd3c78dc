using System.Globalization;
using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>Writes facts as people read them. The formats are those of placeholders in sentences.</summary>
internal static class FactFormat
{
    public const string NotKnown = "not known";

    public static readonly string[] Formats = ["0", "0.0", "0.00", "0%", "usd", "words", "list", "year"];

    public static string Format(Fact fact, FactDefinition definition, string? format = null)
    {
        if (format == "year")
        {
            return fact.Year?.ToString(CultureInfo.InvariantCulture) ?? NotKnown;
        }

        return fact.IsKnown ? Format(fact.Value, format ?? DefaultFormat(definition), definition.Unit) : NotKnown;
    }

    private static string? DefaultFormat(FactDefinition definition) => definition.Unit switch
    {
        "share" => "0%",
        "usd" => "usd",
        "percent" => "0.0",
        "year" or "count" or "km" => "0",
        "code" => "words",
        _ => definition.Type == ConditionType.Double ? "0.00" : null,
    };

    private static string Format(Value value, string? format, string? unit) => value.Kind switch
    {
        ValueKind.Bool => value.AsBool ? "yes" : "no",
        ValueKind.Int => Number(value.AsInt, format, unit),
        ValueKind.Double => Number(value.AsDouble, format, unit),
        ValueKind.String => format == "words" ? value.AsString.Replace('_', ' ') : value.AsString,
        ValueKind.List => string.Join(", ", value.AsList.Select(item => Format(item, "words", null))),
        _ => value.ToString(),
    };

    private static string Number(double number, string? format, string? unit) => format switch
    {
        "usd" => Money(number),
        "0%" => Percent(number),
        "0" => number.ToString(unit == "year" ? "0" : "#,##0", CultureInfo.InvariantCulture),
        "0.0" or "0.00" => number.ToString(format, CultureInfo.InvariantCulture),
        _ => number.ToString("0.####", CultureInfo.InvariantCulture),
    };

    private static string Percent(double share) =>
        share is > 0 and < 0.005 ? "under 1%" : (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Money(double usd) => Math.Abs(usd) switch
    {
        >= 999_500_000 => $"USD {(usd / 1e9).ToString("0.0", CultureInfo.InvariantCulture)} billion",
        >= 999_500 => $"USD {(usd / 1e6).ToString("0.0", CultureInfo.InvariantCulture)} million",
        >= 1000 => $"USD {(usd / 1e3).ToString("0", CultureInfo.InvariantCulture)} thousand",
        _ => $"USD {usd.ToString("0", CultureInfo.InvariantCulture)}",
    };
}
