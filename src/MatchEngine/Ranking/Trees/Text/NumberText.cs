using System.Globalization;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Numbers as the model file writes them: C's <c>%.17g</c> or the shortest text that reads back the same, never a culture's.</summary>
internal static class NumberText
{
    /// <summary>Seventeen significant digits, as <c>%.17g</c> writes them.</summary>
    public static string Full(double value) => double.IsFinite(value) ? General(value) : Unbounded(value);

    /// <summary>The shortest text that reads back the same.</summary>
    public static string Shortest(double value) =>
        double.IsFinite(value) ? LowerExponent(value.ToString("R", CultureInfo.InvariantCulture)) : Unbounded(value);

    /// <inheritdoc cref="Shortest(double)"/>
    public static string Shortest(float value) =>
        float.IsFinite(value) ? LowerExponent(value.ToString("R", CultureInfo.InvariantCulture)) : Unbounded(value);

    /// <summary>Reads a finite or infinite number; not-a-number is for the caller to judge.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double value)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        bool isNegative = text.StartsWith("-");
        if (text[(isNegative ? 1 : 0)..] is "inf")
        {
            value = isNegative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        value = double.NaN;
        return text is "nan" or "-nan";
    }

    private static string General(double value)
    {
        if (value == 0)
        {
            return double.IsNegative(value) ? "-0" : "0";
        }

        string[] parts = value.ToString("E16", CultureInfo.InvariantCulture).Split('E');
        int exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        string sign = value < 0 ? "-" : "";
        string digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimEnd('0');
        if (exponent is < -4 or > 16)
        {
            return $"{sign}{digits[..1]}{(digits.Length > 1 ? "." : "")}{digits[1..]}{Exponent(exponent)}";
        }

        if (exponent < 0)
        {
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        }

        string whole = digits.PadRight(exponent + 1, '0');
        return whole.Length == exponent + 1 ? sign + whole : $"{sign}{whole[..(exponent + 1)]}.{whole[(exponent + 1)..]}";
    }

    private static string LowerExponent(string text)
    {
        int at = text.IndexOf('E', StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + Exponent(int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture));
    }

    private static string Exponent(int exponent) => $"e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";

    private static string Unbounded(double value) => double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
