using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Languages;

namespace MatchEngine.Facts;

/// <summary>Writes facts as people read them. The formats are those of placeholders in sentences.</summary>
internal static class FactFormat
{
    public static readonly string[] Formats = ["0", "0.0", "0.00", "0%", "usd", "words", "list", "year"];

    public static string Format(Fact fact, FactDefinition definition, Labels labels, string? format = null)
    {
        if (format == "year")
        {
            return fact.Year?.ToString(CultureInfo.InvariantCulture) ?? labels["fact.not_known"];
        }

        return fact.IsKnown ? Format(fact.Value, format ?? DefaultFormat(definition), definition.Unit, labels) : labels["fact.not_known"];
    }

    /// <summary>The format of a fact where a sentence names none.</summary>
    public static string? DefaultFormat(FactDefinition definition) => definition.Unit switch
    {
        "share" => "0%",
        "usd" => "usd",
        "percent" => "0.0",
        "year" or "count" or "km" => "0",
        "code" => "words",
        _ => definition.Type == ConditionType.Double ? "0.00" : null,
    };

    private static string Format(Value value, string? format, string? unit, Labels labels) => value.Kind switch
    {
        ValueKind.Bool => labels[value.AsBool ? "fact.yes" : "fact.no"],
        ValueKind.Int => Number(value.AsInt, format, unit, labels),
        ValueKind.Double => Number(value.AsDouble, format, unit, labels),
        ValueKind.String => format == "words" ? labels.Code(value.AsString) : value.AsString,
        ValueKind.List => labels.List(value.AsList.Select(item => Format(item, "words", null, labels))),
        _ => value.ToString(),
    };

    private static string Number(double number, string? format, string? unit, Labels labels) => format switch
    {
        "usd" => labels.Money(number),
        "0%" => number is > 0 and < 0.005 ? labels["number.under_one_percent"] : labels.Percent(number),
        "0" => unit == "year" ? number.ToString("0", CultureInfo.InvariantCulture) : labels.Whole(number),
        "0.0" or "0.00" => number.ToString(format, CultureInfo.InvariantCulture),
        _ => number.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
