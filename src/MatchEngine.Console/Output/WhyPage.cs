using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>
/// An explanation as a document: what came out, then the rules in groups: gates, scores met (strongest first), undecided, not met, advice,
/// derived facts; at the end the facts that are missing and the sources.
/// </summary>
internal sealed class WhyPage(PairingExplanation explanation, CatalogueInfo catalogue, bool all, IPage page)
{
    private readonly WhyRule _rules = new(page, all);

    public void Write()
    {
        WhySummary.Write(explanation, page);
        WhyDecided.Write(explanation.Memory, page);
        Gates();
        Scores();
        Advice();
        Derived();
        Missing();
        NotInForce();
        WhySources.Write(explanation, catalogue, page);
        page.Gap();
        page.Paragraph(Run.Dim($"{(all ? "" : "'--all' shows the clauses and facts of every rule, and every derived fact. ")}A suggestion is not a decision."));
        page.Paragraph(Run.Dim(Words.Stamp(explanation.Stamp)));
    }

    private RuleReport[] Of(RuleKind kind, RuleOutcome outcome) => [.. explanation.Rules.Where(rule => rule.Kind == kind && rule.Outcome == outcome)];

    private void Gates()
    {
        page.Heading("Gates: only these can exclude");
        foreach (RuleReport rule in explanation.Rules.Where(rule => rule.Kind == RuleKind.Gate && rule.Outcome != RuleOutcome.NotInForce).OrderBy(rule => rule.Outcome switch
        {
            RuleOutcome.NotMet => 0,
            RuleOutcome.CannotTell => 1,
            _ => 2,
        }))
        {
            string word = rule.Outcome switch
            {
                RuleOutcome.Met => "open",
                RuleOutcome.NotMet => "CLOSED",
                _ => "cannot tell",
            };
            if (rule.Outcome == RuleOutcome.Met)
            {
                _rules.Told(rule, word);
            }
            else
            {
                _rules.Full(rule, word);
            }
        }
    }

    private void Scores()
    {
        RuleReport[] met = [.. Of(RuleKind.Score, RuleOutcome.Met).OrderByDescending(rule => rule.Points)];
        page.Heading($"Scores met: {Words.Points(met.Sum(rule => rule.Points))} points from {met.Length} rules");
        foreach (RuleReport rule in met)
        {
            _rules.Full(rule, WhyRule.Points(rule));
        }

        RuleReport[] open = [.. Of(RuleKind.Score, RuleOutcome.CannotTell).OrderByDescending(rule => rule.PointsHigh - rule.Points)];
        if (open.Length > 0)
        {
            page.Heading($"Cannot tell: up to {Words.Points(open.Sum(rule => rule.PointsHigh - rule.Points))} points more");
            foreach (RuleReport rule in open)
            {
                _rules.Brief(rule, WhyRule.Points(rule));
            }
        }

        RuleReport[] not = [.. Of(RuleKind.Score, RuleOutcome.NotMet).OrderByDescending(rule => rule.PointsMost)];
        if (not.Length > 0)
        {
            page.Heading($"Scores not met: {not.Length} rules");
            foreach (RuleReport rule in not)
            {
                _rules.Brief(rule, WhyRule.Points(rule));
            }
        }
    }

    private void Advice()
    {
        page.Heading("Advice");
        foreach (RuleReport rule in Of(RuleKind.Advise, RuleOutcome.Met))
        {
            _rules.Told(rule, "met");
        }

        RuleReport[] open = Of(RuleKind.Advise, RuleOutcome.CannotTell);
        foreach (RuleReport rule in open)
        {
            _rules.Brief(rule, "cannot tell");
        }

        RuleReport[] not = Of(RuleKind.Advise, RuleOutcome.NotMet);
        if (all)
        {
            foreach (RuleReport rule in not)
            {
                _rules.Brief(rule, "not met");
            }
        }
        else if (not.Length > 0)
        {
            page.Item(Mark.NotMet, $"{not.Length} pieces of advice not met: {string.Join(", ", not.Select(rule => Run.Glue(rule.Rule)))}");
        }
    }

    private void Derived()
    {
        HashSet<string> used = all ? [] : WhyDerived.Used(explanation);
        RuleReport[] derivations = [.. explanation.Rules.Where(rule => rule.Kind == RuleKind.Derive)];
        RuleReport[] shown = [.. derivations.Where(rule => rule.Outcome == RuleOutcome.Met && (all || used.Contains(WhyDerived.Fact(rule))))];
        RuleReport[] open = [.. derivations.Where(rule => rule.Outcome is RuleOutcome.CannotTell or RuleOutcome.NotMet)];
        if (shown.Length + open.Length > 0)
        {
            page.Heading(all ? "Derived facts, and what they are made of" : "Derived facts behind the scores met, and what they are made of");
        }

        foreach (RuleReport rule in shown)
        {
            _rules.Derivation(rule);
        }

        if (open.Length > 0)
        {
            page.Item(Mark.CannotTell, $"Could not be made: {string.Join("; ", open.Select(rule => $"{rule.Title} {Run.Glue($"[{rule.Rule}]")}"))}");
        }
    }

    private void Missing()
    {
        if (explanation.Suggestion.Missing.IsEmpty)
        {
            return;
        }

        page.Heading("Missing facts, and what they hold open");
        foreach (MissingFact missing in explanation.Suggestion.Missing)
        {
            page.Item(Mark.CannotTell, Run.Strong(missing.Fact), $" {Run.Glue($"up to {Words.Points(missing.Points)}")} points. {missing.Description} ");
            page.Detail(Run.Dim($"{(missing.CanBeSupplied ? "You can supply it with --facts. " : "")}Rules: {string.Join(", ", missing.Rules)}"));
        }
    }

    private void NotInForce()
    {
        RuleReport[] rules = [.. explanation.Rules.Where(rule => rule.Outcome == RuleOutcome.NotInForce)];
        if (rules.Length == 0)
        {
            return;
        }

        page.Heading($"Not in force: {rules.Length} rules");
        foreach (RuleReport rule in rules)
        {
            page.Item(Mark.NotMet, $"{rule.Title} ", WhyRule.Cite(rule));
            page.Detail(rule.Sentence ?? "");
        }
    }
}
