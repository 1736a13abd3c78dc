using System.Globalization;
using MatchEngine.Comparing;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Phrases for what moved an answer.</summary>
internal static class CauseWords
{
    private const int RulesShown = 6;

    public static string Cause(ChangeCause cause, Labels labels) => labels[cause switch
    {
        ChangeCause.RuleSet => "changes.cause_rules",
        ChangeCause.Catalogue => "changes.cause_catalogue",
        ChangeCause.Date => "changes.cause_date",
        ChangeCause.IncomeClassification => "changes.cause_income",
        ChangeCause.Model => "changes.cause_model",
        _ => "changes.cause_facts",
    }];

    public static string Code(ChangeCause cause) => cause switch
    {
        ChangeCause.RuleSet => "rule_set",
        ChangeCause.IncomeClassification => "income_classification",
        ChangeCause.OwnFacts => "own_facts",
        _ => cause.ToString().ToLowerInvariant(),
    };

    /// <summary>What a cause did to all pairings: <c>moves 40 pairings, 12 of them in points</c>.</summary>
    public static string Effect(ChangeStep step, Labels labels)
    {
        if (step.Moves.IsEmpty)
        {
            return labels["changes.moves_nothing"];
        }

        int points = step.Moves.Count(move => move.ScoreBefore != move.ScoreAfter && move.RankBefore is not null && move.RankAfter is not null);
        return labels.Text(
            step.OpenBefore == step.OpenAfter ? "changes.effect" : "changes.effect_open",
            ("pairings", labels.Whole(step.Moves.Length)),
            ("points", labels.Whole(points)),
            ("before", labels.Whole(step.OpenBefore)),
            ("after", labels.Whole(step.OpenAfter)));
    }

    /// <summary>What a cause did to a pairing: <c>-3.2 points (R05 -2.0, X11 -1.2), place 1 to 2</c>.</summary>
    public static string Part(PairingMove move, Labels labels)
    {
        string place = Moved(move, labels);
        if (move.RankBefore is null || move.RankAfter is null)
        {
            return move.Causes.IsEmpty ? place : $"{place} ({labels.List(move.Causes)})";
        }

        if (!move.Points.IsEmpty)
        {
            return labels.Text(
                "changes.points", ("points", Signed(move.ScoreAfter!.Value - move.ScoreBefore!.Value)), ("rules", RulesOf(move, labels)), ("place", place));
        }

        return move.ScoreBefore == move.ScoreAfter && move.HighBefore != move.HighAfter
            ? $"{labels.Text("changes.could", ("before", Words.Points(move.HighBefore!.Value)), ("after", Words.Points(move.HighAfter!.Value)))}; {place}"
            : place;
    }

    /// <summary>What was asked: <c>Morocco (MAR) for energy</c>.</summary>
    public static string Question(MatchRun run, CountryLine country, Labels labels)
    {
        string named = Words.Named(country);
        string question = run.Query.Theme is { } theme ? labels.Text("changes.question_theme", ("country", named), ("theme", labels.Of(theme))) : named;
        return run.Query.ForUnido ? labels.Text("changes.question_unido", ("question", question)) : question;
    }

    /// <summary>A remembered place and what it is now.</summary>
    public static string Place(PlaceMove move, Labels labels)
    {
        string partner = $"{move.Then.Name} ({move.Then.Id})";
        return move.Now is not { } now
            ? labels.Text("changes.gone", ("partner", partner), ("rank", labels.Whole(move.Then.Rank)), ("points", Words.Points(move.Then.Score)))
            : labels.Text(
                "changes.place_becomes",
                ("partner", Words.Named(now.Partner)),
                ("from", labels.Whole(move.Then.Rank)),
                ("rank", labels.Whole(now.Rank)),
                ("before", Words.Points(move.Then.Score)),
                ("after", Words.Points(now.Score)));
    }

    private static string Moved(PairingMove move, Labels labels) => move switch
    {
        { RankBefore: null, RankAfter: var after } => labels.Text("changes.opens", ("rank", Rank(after, labels))),
        { RankAfter: null, RankBefore: var before } => labels.Text("changes.closes", ("rank", Rank(before, labels))),
        _ when move.RankBefore == move.RankAfter => labels.Text("changes.stays", ("rank", Rank(move.RankAfter, labels))),
        _ => labels.Text("changes.place", ("from", Rank(move.RankBefore, labels)), ("rank", Rank(move.RankAfter, labels))),
    };

    private static string RulesOf(PairingMove move, Labels labels)
    {
        string rules = labels.List(move.Points.Take(RulesShown).Select(rule => $"{rule.Rule} {Signed(rule.After - rule.Before)}"));
        int more = move.Points.Length - RulesShown;
        return more > 0 ? labels.Text("changes.rules_more", ("rules", rules), ("more", labels.Whole(more))) : rules;
    }

    private static string Rank(int? rank, Labels labels) => rank is { } place ? labels.Whole(place) : "";

    private static string Signed(double number) => number.ToString("+0.0;-0.0;±0.0", CultureInfo.InvariantCulture);
}
