namespace MatchEngine.Console.Output.Pages;

/// <summary>What a piece of text is for; a terminal shows it as colour or weight, a pipe not at all.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Dim,
    Good,
    Caution,
    Bad,
}
