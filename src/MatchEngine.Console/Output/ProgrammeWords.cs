using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Phrases that answers about programmes share.</summary>
internal static class ProgrammeWords
{
    /// <summary><c>52.1–64.1</c>, or one number where nothing is missing.</summary>
    public static string Score(double low, double high) => high > low ? $"{Words.Points(low)}–{Words.Points(high)}" : Words.Points(low);

    /// <summary>Which rules of pairings an answer about programmes stands on.</summary>
    public static string Beneath(Stamp pairings) => $"Pairings by {pairings.RuleSet} {pairings.RuleSetVersion} ({pairings.RuleSetRevision[..12]})";
}
