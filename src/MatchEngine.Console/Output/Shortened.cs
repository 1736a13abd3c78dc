using System.Globalization;
using System.Text;

namespace MatchEngine.Console.Output;

/// <summary>Makes long numbers short for people; documents for machines keep every digit.</summary>
internal static class Shortened
{
    private const int MostDecimals = 4;

    /// <summary>The text with numbers of many decimals rounded to four, and those of thousands without their ".0".</summary>
    public static string Numbers(string text)
    {
        StringBuilder shortened = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && i > start && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            {
                i++;
            }

            if (i == start)
            {
                shortened.Append(text[i++]);
                continue;
            }

            ReadOnlySpan<char> number = text.AsSpan(start, i - start);
            int point = number.IndexOf('.');
            bool isLong = point >= 0 && (number.Length - point - 1 > MostDecimals || number.EndsWith(".0"));
            bool isWord = start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_');
            if (isLong && !isWord && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
            {
                shortened.Append(value.ToString("0.####", CultureInfo.InvariantCulture));
            }
            else
            {
                shortened.Append(number);
            }
        }

        return shortened.ToString();
    }
}
