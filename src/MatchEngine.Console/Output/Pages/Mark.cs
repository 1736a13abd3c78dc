namespace MatchEngine.Console.Output.Pages;

/// <summary>What stands before an item of a list.</summary>
internal enum Mark
{
    Dot,
    Met,
    NotMet,
    CannotTell,
    Caution,
}
