namespace MatchEngine.Console.Output.Pages;

/// <summary>The signs of marks, which tell apart without colour, too.</summary>
internal static class Marks
{
    public static Run Sign(this Mark mark) => mark switch
    {
        Mark.Met => new Run("+", Tone.Good),
        Mark.NotMet => new Run("-", Tone.Dim),
        Mark.CannotTell => new Run("?", Tone.Caution),
        Mark.Caution => new Run("!", Tone.Caution),
        _ => new Run("·", Tone.Dim),
    };
}
