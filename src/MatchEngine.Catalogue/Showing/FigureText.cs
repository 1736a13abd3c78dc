using System.Globalization;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Showing;

/// <summary>How lines of a profile write what they hold.</summary>
internal static class FigureText
{
    /// <summary>An amount as people read it: <c>USD 1.2bn</c>.</summary>
    public static string Money(double usd) => Math.Abs(usd) switch
    {
        >= 999_500_000 => $"USD {(usd / 1e9).ToString("0.0", CultureInfo.InvariantCulture)}bn",
        >= 999_500 => $"USD {(usd / 1e6).ToString("0.0", CultureInfo.InvariantCulture)}m",
        _ => $"USD {(usd / 1e3).ToString("0", CultureInfo.InvariantCulture)}k",
    };

    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static IEnumerable<Figure> Names(LocalizedName names)
    {
        foreach ((string language, string? name) in new[] { ("en", names.En), ("fr", names.Fr), ("es", names.Es), ("zh", names.Zh), ("ar", names.Ar), ("ru", names.Ru) })
        {
            if (name is not null)
            {
                yield return new("identity", $"name ({language})", name);
            }
        }
    }

    /// <summary>A number as people read it; other texts as they are.</summary>
    public static string Rounded(string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || (value.Length < 6 && !value.Contains('.')))
        {
            return value;
        }

        return Short(number);
    }

    /// <summary>A number with about three digits that count.</summary>
    public static string Short(double number) => Math.Abs(number) switch
    {
        >= 1e9 => $"{(number / 1e9).ToString("#,0.0", CultureInfo.InvariantCulture)}bn",
        >= 1e6 => $"{(number / 1e6).ToString("0.0", CultureInfo.InvariantCulture)}m",
        >= 1e3 => number.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.ToString(Math.Abs(number) < 0.01 ? "0.######" : "0.###", CultureInfo.InvariantCulture),
    };
}
