using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Phrases for what was decided.</summary>
internal static class MemoryWords
{
    /// <summary><c>rejected as not a true match for energy on 2026-11-26 by A. Officer: no field office</c>.</summary>
    public static string Sentence(DecisionLine line) =>
        $"{Capital(Verdict(line.Verdict))}{Scope(line.Theme)} on {line.On:yyyy-MM-dd} by {line.By}{Return(line)}: {line.Reason}";

    /// <summary>What stands before a decision in a list, telling verdicts apart without colour, too.</summary>
    public static Run Sign(DecisionLine line) => line.Verdict switch
    {
        Matching.Verdict.Accept => new Run("✓", Tone.Good),
        Matching.Verdict.Reject => new Run("×", Tone.Bad),
        _ => new Run("…", Tone.Caution),
    };

    public static string Verdict(Verdict verdict) => verdict switch
    {
        Matching.Verdict.Accept => "accepted",
        Matching.Verdict.Reject => "rejected as not a true match",
        _ => "deferred",
    };

    public static string Scope(Theme? theme) => theme is { } one ? $" for {one.Plain()}" : "";

    /// <summary><c>Morocco (MAR) with Germany (DEU)</c>.</summary>
    public static string Pairing(Decision decision) => $"{decision.CountryName} ({decision.Country}) with {decision.PartnerName} ({decision.Partner})";

    private static string Return(DecisionLine line) => line switch
    {
        { Until: null } => "",
        { IsDue: true } => $", due since {line.Until:yyyy-MM-dd}",
        _ => $" until {line.Until:yyyy-MM-dd}",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
