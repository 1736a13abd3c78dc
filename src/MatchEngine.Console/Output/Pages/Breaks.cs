using System.Text;

namespace MatchEngine.Console.Output.Pages;

/// <summary>Where a line may be broken: after spaces, and between Chinese characters, but not before a closing sign or after an opening one.</summary>
internal static class Breaks
{
    private const string NotFirst = "，。、；：？！）》」』】〉”’…·";
    private const string NotLast = "（《「『【〈“‘";

    /// <summary>Whether a line may end before a place inside of a text.</summary>
    public static bool IsAt(string text, int at) => (text[at - 1] == ' ' && text[at] != ' ') || (IsBetweenWide(text, at) && !NotFirst.Contains(text[at]) && !NotLast.Contains(text[at - 1]));

    /// <summary>Whether both characters at a place take two columns, as Chinese ones do.</summary>
    public static bool IsBetweenWide(string text, int at) =>
        text[at - 1] >= 0x1100 && text[at] >= 0x1100 && WidthBefore(text, at) == 2 && WidthAt(text, at) == 2;

    private static int WidthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) ? TextWidth.Of(rune) : 0;

    private static int WidthBefore(string text, int at)
    {
        int start = at > 1 && char.IsLowSurrogate(text[at - 1]) ? at - 2 : at - 1;
        return WidthAt(text, start);
    }
}
