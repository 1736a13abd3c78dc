using System.Globalization;

namespace MatchEngine.Conditions.Values;

/// <summary>
/// Doubles as text: the shortest digits that read back to the same number, in the form that other CEL implementations use.
/// </summary>
internal static class DoubleText
{
    /// <summary>As the function <c>string</c> gives it: <c>1</c>, <c>0.1</c>, <c>1e+21</c>, <c>NaN</c>, <c>+Inf</c>.</summary>
    public static string Plain(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "+Inf" : "-Inf";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0" : "0";
        }

        (string digits, int point) = Shortest(value);
        string sign = value < 0 ? "-" : string.Empty;
        int exponent = point - 1;
        if (exponent is < -4 or >= 21)
        {
            string fraction = digits.Length > 1 ? "." + digits[1..] : string.Empty;
            return $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }

        return sign + Positional(digits, point);
    }

    /// <summary>As the language writes a literal: always with a point or an exponent.</summary>
    public static string Literal(double value)
    {
        string text = Plain(value);
        return double.IsFinite(value) && !text.AsSpan().ContainsAny('.', 'e') ? text + ".0" : text;
    }

    /// <summary>The significant digits, and where the decimal point stands: before digit number <c>point</c>.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        string text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        int exponent = 0;
        int mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark >= 0)
        {
            exponent = int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        int dot = text.IndexOf('.', StringComparison.Ordinal);
        int point = (dot < 0 ? text.Length : dot) + exponent;
        string digits = text.Replace(".", string.Empty, StringComparison.Ordinal);
        int zeros = digits.Length - digits.TrimStart('0').Length;
        return (digits[zeros..].TrimEnd('0'), point - zeros);
    }

    private static string Positional(string digits, int point)
    {
        if (point <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        return point >= digits.Length ? digits + new string('0', point - digits.Length) : $"{digits[..point]}.{digits[point..]}";
    }
}
