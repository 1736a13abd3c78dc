namespace MatchEngine.Console.Output.Pages;

/// <summary>A piece of text in one tone. A no-break space in it keeps what stands on both sides on one line.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Holds words together where lines are broken; printed as a plain space.</summary>
    public const char NoBreak = '\u00A0';

    public static implicit operator Run(string text) => new(text);

    public static Run Strong(string text) => new(text, Tone.Strong);

    public static Run Dim(string text) => new(text, Tone.Dim);

    /// <summary>The text with all its spaces made unbreakable.</summary>
    public static string Glue(string text) => text.Replace(' ', NoBreak);
}
