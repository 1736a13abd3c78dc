using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Writes one rule's part in an explanation.</summary>
internal sealed class WhyRule(IPage page, bool all, Labels labels)
{
    /// <summary><c>6.4 of 8 points</c>, <c>0 to 12 points</c>.</summary>
    public string Points(RuleReport rule) => rule.Outcome switch
    {
        RuleOutcome.CannotTell => labels.Text("why.points_between", ("low", Words.Points(rule.Points)), ("high", Words.Points(rule.PointsHigh))),
        RuleOutcome.Met => labels.Text("why.points_of", ("points", Words.Points(rule.Points)), ("most", Words.Points(rule.PointsMost ?? rule.Points))),
        _ => labels.Text("why.points_of", ("points", "0"), ("most", Words.Points(rule.PointsMost ?? 0))),
    };

    public Run Cite(RuleReport rule) => Run.Dim(Run.Glue($"[{Citation.Of(rule, labels)}]"));

    /// <summary>The rule with its sentence; clauses and facts where it is worth it or everything is asked for.</summary>
    public void Told(RuleReport rule, string result)
    {
        if (all)
        {
            Full(rule, result);
            return;
        }

        Head(rule, result);
    }

    /// <summary>The rule with its sentence, clauses and facts.</summary>
    public void Full(RuleReport rule, string result)
    {
        Head(rule, result);
        foreach (ClauseReport clause in rule.Clauses)
        {
            page.Detail(Run.Dim(Said(clause)));
        }

        string facts = string.Join("; ", rule.Facts.Select(fact => FactText.Of(fact, labels)));
        if (facts.Length > 0)
        {
            page.Detail(labels.Text("why.facts", ("facts", facts)));
        }
    }

    private void Head(RuleReport rule, string result)
    {
        page.Item(Sign(rule), Run.Strong(Run.Glue($"{result}: ")), $"{rule.Title} ", Cite(rule));
        if (rule.Sentence is { } sentence)
        {
            page.Detail(sentence);
        }
    }

    /// <summary>The rule in a line; whole where everything is asked for.</summary>
    public void Brief(RuleReport rule, string result)
    {
        if (all)
        {
            Full(rule, result);
            return;
        }

        string missing = rule.Missing.IsEmpty ? "" : $": {string.Join(", ", rule.Missing)}";
        page.Item(Sign(rule), $"{Run.Glue($"{result}: ")}{rule.Title}{missing} ", Cite(rule));
        ClauseReport? deciding = rule.Outcome == RuleOutcome.NotMet ? rule.Clauses.FirstOrDefault(clause => clause.Result == "false") : null;
        if (deciding is not null)
        {
            page.Detail(Run.Dim(Said(deciding)));
        }
    }

    /// <summary>A derived fact with its formula and inputs.</summary>
    public void Derivation(RuleReport rule)
    {
        page.Item(Mark.Dot, Run.Strong(rule.Sentence ?? rule.Rule), " ", Cite(rule));
        if (all && rule.Condition is { Length: > 0 } formula)
        {
            page.Detail(Run.Dim(formula));
        }

        string inputs = string.Join("; ", rule.Facts.Select(fact => FactText.Of(fact, labels)));
        if (inputs.Length > 0)
        {
            page.Detail(labels.Text("why.made_from", ("facts", inputs)));
        }
    }

    private static string Said(ClauseReport clause) => clause.Result == "not asked" ? $"{clause.Text} (not asked)" : Shortened.Numbers(clause.Values);

    private static Mark Sign(RuleReport rule) => rule.Outcome switch
    {
        RuleOutcome.Met => Mark.Met,
        RuleOutcome.CannotTell => Mark.CannotTell,
        RuleOutcome.NotMet when rule.Kind == RuleKind.Gate => Mark.Caution,
        _ => Mark.NotMet,
    };
}
