using System.Globalization;

namespace MatchEngine.Reports.Writing;

/// <summary>The direction of a piece of text inside a page that reads from right to left.</summary>
internal static class Direction
{
    private const char LeftToRightEmbedding = '\u202A';
    private const char PopDirection = '\u202C';
    private const char FirstHebrew = '\u0590';
    private const char LastArabic = '\u08FF';

    /// <summary>Whether the first letter is of a script that runs from left to right: a sentence without a translation.</summary>
    public static bool IsLeftToRight(string text)
    {
        foreach (char c in text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter)
            {
                return c is < FirstHebrew or > LastArabic;
            }
        }

        return false;
    }

    /// <summary>The text, kept together in its own direction.</summary>
    public static string Embed(string text) => $"{LeftToRightEmbedding}{text}{PopDirection}";
}
