using System.Globalization;
using MatchEngine.Comparing;
using MatchEngine.Decisions;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Phrases for what moved an answer.</summary>
internal static class CauseWords
{
    private const int RulesShown = 6;

    public static string Cause(ChangeCause cause) => cause switch
    {
        ChangeCause.RuleSet => "rule set",
        ChangeCause.Catalogue => "catalogue",
        ChangeCause.Date => "day",
        ChangeCause.IncomeClassification => "income classification",
        ChangeCause.Model => "model",
        _ => "your own facts",
    };

    public static string Code(ChangeCause cause) => cause switch
    {
        ChangeCause.RuleSet => "rule_set",
        ChangeCause.IncomeClassification => "income_classification",
        ChangeCause.OwnFacts => "own_facts",
        _ => cause.ToString().ToLowerInvariant(),
    };

    /// <summary>What a cause did to all pairings: <c>moves 40 of 93 pairings, 12 of them in points</c>.</summary>
    public static string Effect(ChangeStep step)
    {
        if (step.Moves.IsEmpty)
        {
            return "moves nothing";
        }

        int points = step.Moves.Count(move => move.ScoreBefore != move.ScoreAfter && move.RankBefore is not null && move.RankAfter is not null);
        string open = step.OpenBefore == step.OpenAfter ? "" : $"; {step.OpenBefore} open become {step.OpenAfter}";
        return $"moves {step.Moves.Length} pairings, {points} of them in points{open}";
    }

    /// <summary>What a cause did to a pairing: <c>-3.2 points (R05 -2.0, X11 -1.2), place 1 to 2</c>.</summary>
    public static string Part(PairingMove move)
    {
        string place = move switch
        {
            { RankBefore: null } => $"opens it on place {move.RankAfter}",
            { RankAfter: null } => $"closes it, which was on place {move.RankBefore}",
            _ when move.RankBefore == move.RankAfter => $"stays on place {move.RankAfter}",
            _ => $"place {move.RankBefore} to {move.RankAfter}",
        };
        if (move.RankBefore is null || move.RankAfter is null)
        {
            return move.Causes.IsEmpty ? place : $"{place} ({string.Join(", ", move.Causes)})";
        }

        string rules = string.Join(", ", move.Points.Take(RulesShown).Select(rule => $"{rule.Rule} {Signed(rule.After - rule.Before)}"));
        string more = move.Points.Length > RulesShown ? $" and {move.Points.Length - RulesShown} rules more" : "";
        string interval = move.ScoreBefore == move.ScoreAfter && move.HighBefore != move.HighAfter
            ? $"missing facts could bring {Words.Points(move.HighBefore!.Value)}, now {Words.Points(move.HighAfter!.Value)}; "
            : "";
        return move.Points.IsEmpty ? $"{interval}{place}" : $"{Signed(move.ScoreAfter!.Value - move.ScoreBefore!.Value)} points ({rules}{more}), {place}";
    }

    /// <summary>What was asked: <c>Morocco (MAR), for energy</c>.</summary>
    public static string Question(MatchRun run, CountryLine country) =>
        $"{Words.Named(country)}{(run.Query.Theme is { } theme ? $", for {theme.Plain()}" : "")}{(run.Query.ForUnido ? ", who funds UNIDO's own work" : "")}";

    /// <summary>A remembered place and what it is now.</summary>
    public static string Place(PlaceMove move) => move.Now is not { } now
        ? $"{move.Then.Name} ({move.Then.Id}) was on place {move.Then.Rank} with {Words.Points(move.Then.Score)} points and is not open any more"
        : $"{move.Then.Name} ({move.Then.Id}) place {move.Then.Rank} becomes {now.Rank}, {Words.Points(move.Then.Score)} points become {Words.Points(now.Score)}";

    private static string Signed(double number) => number.ToString("+0.0;-0.0;±0.0", CultureInfo.InvariantCulture);
}
