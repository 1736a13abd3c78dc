using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Planning;

namespace MatchEngine.Console.Output;

/// <summary>Phrases that answers about programmes share.</summary>
internal static class ProgrammeWords
{
    /// <summary><c>52.1–64.1</c>, or one number where nothing is missing.</summary>
    public static string Score(double low, double high) => high > low ? $"{Words.Points(low)}–{Words.Points(high)}" : Words.Points(low);

    /// <summary>Points from sure to possible, with the word for them.</summary>
    public static string Points(double low, double high, Labels labels) => labels.Text("programme.points", ("points", Score(low, high)));

    /// <summary>Which rules of programmes an answer stands on.</summary>
    public static string By(ProgrammeStamp programme, Labels labels) =>
        labels.Text("programme.by", ("rules", $"{programme.RuleSet} {programme.Version}"), ("revision", programme.Revision[..12]));

    /// <summary>Which rules of pairings an answer about programmes stands on.</summary>
    public static string Beneath(Stamp pairings, Labels labels) =>
        labels.Text("programme.beneath", ("rules", $"{pairings.RuleSet} {pairings.RuleSetVersion}"), ("revision", pairings.RuleSetRevision[..12]));
}
