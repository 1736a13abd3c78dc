using System.Globalization;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The functions that change the type of a value, and <c>size</c>.</summary>
internal static class Conversions
{
    private const double TwoTo63 = 9223372036854775808.0;

    public static Value Identity(ReadOnlySpan<Value> arguments, ref Frame frame) => arguments[0];

    public static Value Size(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        ref readonly Value value = ref arguments[0];
        return value.Kind switch
        {
            ValueKind.String => frame.Spend(value.Text.Length / Sizes.CharactersPerStep)
                ? Value.Of((long)StringText.CountCodePoints(value.Text))
                : Faults.CostExceeded,
            ValueKind.List => Value.Of((long)value.Items.Items.Length),
            ValueKind.Map => Value.Of((long)value.Entries.Entries.Length),
            _ => Faults.NoOverload,
        };
    }

    /// <summary>A double loses its fraction; both ends of the range are left out, as rounding to them cannot be undone.</summary>
    public static Value ToInt(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        ref readonly Value value = ref arguments[0];
        return value.Kind switch
        {
            ValueKind.Int => value,
            ValueKind.Double => value.Number is > -TwoTo63 and < TwoTo63 ? Value.Of((long)value.Number) : Faults.Overflow,
            ValueKind.String => long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
                ? Value.Of(number)
                : Faults.NotANumber,
            _ => Faults.NoOverload,
        };
    }

    public static Value ToDouble(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        ref readonly Value value = ref arguments[0];
        return value.Kind switch
        {
            ValueKind.Double => value,
            ValueKind.Int => Value.Of((double)value.Bits),
            ValueKind.String => ParseDouble(value.Text),
            _ => Faults.NoOverload,
        };
    }

    public static Value ToText(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        ref readonly Value value = ref arguments[0];
        return value.Kind switch
        {
            ValueKind.String => value,
            ValueKind.Int => Value.Of(value.Bits.ToString(CultureInfo.InvariantCulture)),
            ValueKind.Double => Value.Of(DoubleText.Plain(value.Number)),
            ValueKind.Bool => Value.Of(value.IsTrue ? "true" : "false"),
            _ => Faults.NoOverload,
        };
    }

    public static Value ToBool(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        ref readonly Value value = ref arguments[0];
        return value.Kind switch
        {
            ValueKind.Bool => value,
            ValueKind.String => value.Text switch
            {
                "1" or "t" or "T" or "true" or "TRUE" or "True" => Value.True,
                "0" or "f" or "F" or "false" or "FALSE" or "False" => Value.False,
                _ => Faults.NotABool,
            },
            _ => Faults.NoOverload,
        };
    }

    private static Value ParseDouble(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        ReadOnlySpan<char> bare = text.AsSpan(text.Length > 0 && text[0] is '+' or '-' ? 1 : 0);
        if (bare.Equals("inf", StringComparison.OrdinalIgnoreCase) || bare.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            return Value.Of(text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity);
        }

        if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            return Value.Of(double.NaN);
        }

        return bare.Length > 0 && (char.IsAsciiDigit(bare[0]) || bare[0] == '.')
            && double.TryParse(text, Style, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? Value.Of(number)
            : Faults.NotANumber;
    }
}
