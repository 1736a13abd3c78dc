namespace MatchEngine.Reports.Pages;

/// <summary>A piece of text with its tone.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);

    public static Piece Strong(string text) => new(text, Tone.Strong);

    public static Piece Quiet(string text) => new(text, Tone.Quiet);
}
