using System.Globalization;

namespace MatchEngine.Console;

/// <summary>Reads amounts of US dollars as people write them: <c>25m</c>, <c>1.2bn</c>, <c>800k</c>, <c>25000000</c>, <c>25,000,000</c>.</summary>
internal static class AmountText
{
    private static readonly (string Suffix, double Factor)[] Suffixes = [("bn", 1e9), ("m", 1e6), ("k", 1e3)];

    /// <summary>The amount; false where the text is none, or not above 0.</summary>
    public static bool TryRead(string text, out double usd)
    {
        string number = text.Trim().ToLowerInvariant();
        number = number.StartsWith("usd", StringComparison.Ordinal) ? number[3..].TrimStart() : number.TrimStart('$');
        (string suffix, double factor) = Array.Find(Suffixes, one => number.EndsWith(one.Suffix, StringComparison.Ordinal));
        number = suffix is null ? number : number[..^suffix.Length].TrimEnd();
        bool read = decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal amount);
        usd = (double)amount * (suffix is null ? 1 : factor);
        return read && usd > 0 && char.IsAsciiDigit(number[0]) && GroupsAreWhole(number);
    }

    /// <summary>A comma stands before each three digits or nowhere: <c>1,2</c> is no amount that two people read alike.</summary>
    private static bool GroupsAreWhole(string number)
    {
        string[] groups = number.Split('.')[0].Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
