using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Phrases for what was decided.</summary>
internal static class MemoryWords
{
    /// <summary><c>Rejected as not a true match for energy on 2026-11-26 by A. Officer: no field office</c>.</summary>
    public static string Sentence(DecisionLine line, Labels labels)
    {
        string verdict = ForTheme(Verdict(line.Verdict, labels), line.Theme, labels);
        string key = line.Until is null ? "memory.sentence" : line.IsDue ? "memory.sentence_due" : "memory.sentence_until";
        return Capital(labels.Text(
            key,
            ("verdict", verdict),
            ("day", Labels.Day(line.On)),
            ("by", line.By),
            ("until", line.Until is { } until ? Labels.Day(until) : ""),
            ("reason", line.Reason)));
    }

    /// <summary>What stands before a decision in a list, telling verdicts apart without colour, too.</summary>
    public static Run Sign(DecisionLine line) => line.Verdict switch
    {
        Matching.Verdict.Accept => new Run("✓", Tone.Good),
        Matching.Verdict.Reject => new Run("×", Tone.Bad),
        _ => new Run("…", Tone.Caution),
    };

    public static string ForTheme(string verdict, Theme? theme, Labels labels) =>
        theme is { } one ? labels.Text("memory.for_theme", ("verdict", verdict), ("theme", labels.Of(one))) : verdict;

    /// <summary><c>Morocco (MAR) with Germany (DEU)</c>.</summary>
    public static string Pairing(Decision decision, Labels labels) => Pairing(Country(decision), $"{decision.PartnerName} ({decision.Partner})", labels);

    /// <summary><c>Morocco (MAR) with Germany (DEU)</c>.</summary>
    public static string Pairing(string country, string partner, Labels labels) =>
        labels.Text("memory.pairing", ("country", country), ("partner", partner));

    private static string Country(Decision decision) => $"{decision.CountryName} ({decision.Country})";

    private static string Verdict(Verdict verdict, Labels labels) => verdict switch
    {
        Matching.Verdict.Accept => labels["memory.accepted"],
        Matching.Verdict.Reject => labels["memory.rejected"],
        _ => labels["memory.deferred"],
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
