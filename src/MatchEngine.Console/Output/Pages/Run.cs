using System.Text;

namespace MatchEngine.Console.Output.Pages;

/// <summary>A piece of text in one tone. A no-break space in it keeps what stands on both sides on one line.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Holds words together where lines are broken; printed as a plain space.</summary>
    public const char NoBreak = '\u00A0';

    /// <summary>Keeps two Chinese characters, which a line may otherwise part, on one line; never printed.</summary>
    public const char Joiner = '\u2060';

    public static implicit operator Run(string text) => new(text);

    public static Run Strong(string text) => new(text, Tone.Strong);

    public static Run Dim(string text) => new(text, Tone.Dim);

    /// <summary>The text with all places where a line could be broken made unbreakable.</summary>
    public static string Glue(string text)
    {
        StringBuilder glued = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            glued.Append(i > 0 && Breaks.IsBetweenWide(text, i) ? $"{Joiner}" : "").Append(text[i] == ' ' ? NoBreak : text[i]);
        }

        return glued.ToString();
    }
}
