using System.Globalization;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Numbers as the model file writes them: C's <c>%.17g</c> or the shortest text that reads back the same, never a culture's.</summary>
internal static class NumberText
{
    /// <summary>Seventeen significant digits, as <c>%.17g</c> writes them.</summary>
    public static string Full(double value) =>
        double.IsFinite(value) ? LowerExponent(value.ToString("G17", CultureInfo.InvariantCulture)) : Unbounded(value);

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

    // "E-05" in both worlds, but for the case of the letter
    private static string LowerExponent(string text) => text.Replace('E', 'e');

    private static string Unbounded(double value) => double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
