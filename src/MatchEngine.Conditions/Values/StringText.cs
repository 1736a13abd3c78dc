using System.Buffers;
using System.Globalization;
using System.Text;

namespace MatchEngine.Conditions.Values;

/// <summary>Strings as sequences of code points: their length, order and written form.</summary>
internal static class StringText
{
    /// <summary>The number of code points. Half of a surrogate pair without the other counts as one.</summary>
    public static int CountCodePoints(string text)
    {
        int count = text.Length;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>Orders by code points; UTF-16 units would put U+FFFD behind an emoji.</summary>
    public static int Compare(string left, string right)
    {
        int common = left.AsSpan().CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[common]).CompareTo(Rank(right[common]));
    }

    /// <summary>Appends the string in single quotes, with everything escaped that could not stand in a text of one line.</summary>
    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('\'');
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf16(rest, out Rune rune, out int length);
            if (status == OperationStatus.Done)
            {
                AppendRune(output, rune);
            }
            else
            {
                output.Append('\uFFFD');
            }

            rest = rest[length..];
        }

        output.Append('\'');
    }

    public static string Quote(string text)
    {
        StringBuilder output = new();
        AppendQuoted(output, text);
        return output.ToString();
    }

    private static void AppendRune(StringBuilder output, Rune rune)
    {
        switch (rune.Value)
        {
            case '\'':
                output.Append("\\'");
                break;
            case '\\':
                output.Append("\\\\");
                break;
            case '\n':
                output.Append("\\n");
                break;
            case '\r':
                output.Append("\\r");
                break;
            case '\t':
                output.Append("\\t");
                break;
            default:
                if (IsInvisible(rune))
                {
                    output.Append(rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}");
                }
                else
                {
                    output.Append(rune.ToString());
                }

                break;
        }
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || (rune.Value != ' ' && Rune.IsWhiteSpace(rune));

    /// <summary>Moves surrogates above the rest of the basic plane, where the code points they stand for belong.</summary>
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x2000 : unit >= 0xE000 ? unit - 0x800 : unit;
}
