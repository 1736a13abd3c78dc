using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>
/// An explanation as a document: what came out, then the rules in groups: gates, scores met (strongest first), undecided, not met, advice,
/// derived facts; at the end the facts that are missing and the sources.
/// </summary>
internal sealed class WhyPage(PairingExplanation explanation, CatalogueInfo catalogue, bool all, Labels labels, IPage page)
{
    private readonly WhyRule _rules = new(page, all, labels);

    public void Write()
    {
        new WhySummary(explanation, labels, page).Write();
        WhyDecided.Write(explanation.Memory, labels, page);
        Gates();
        Scores();
        Advice();
        Derived();
        Missing();
        NotInForce();
        WhySources.Write(explanation, catalogue, labels, page);
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], [.. all ? [] : new[] { labels["why.all_hint"] }, labels["words.not_a_decision"]])));
        page.Paragraph(Run.Dim(Words.Stamp(explanation.Stamp, labels)));
    }

    private RuleReport[] Of(RuleKind kind, RuleOutcome outcome) => [.. explanation.Rules.Where(rule => rule.Kind == kind && rule.Outcome == outcome)];

    private void Gates()
    {
        page.Heading(labels["why.gates"]);
        foreach (RuleReport rule in explanation.Rules.Where(rule => rule.Kind == RuleKind.Gate && rule.Outcome != RuleOutcome.NotInForce).OrderBy(rule => rule.Outcome switch
        {
            RuleOutcome.NotMet => 0,
            RuleOutcome.CannotTell => 1,
            _ => 2,
        }))
        {
            string word = rule.Outcome switch
            {
                RuleOutcome.Met => labels["why.gate_open"],
                RuleOutcome.NotMet => labels["why.gate_closed"],
                _ => labels.Of(rule.Outcome),
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
        page.Heading(labels.Count("why.scores_met", met.Length, ("points", Words.Points(met.Sum(rule => rule.Points)))));
        foreach (RuleReport rule in met)
        {
            _rules.Full(rule, _rules.Points(rule));
        }

        RuleReport[] open = [.. Of(RuleKind.Score, RuleOutcome.CannotTell).OrderByDescending(rule => rule.PointsHigh - rule.Points)];
        if (open.Length > 0)
        {
            page.Heading(labels.Text("why.scores_open", ("points", Words.Points(open.Sum(rule => rule.PointsHigh - rule.Points)))));
            foreach (RuleReport rule in open)
            {
                _rules.Brief(rule, _rules.Points(rule));
            }
        }

        RuleReport[] not = [.. Of(RuleKind.Score, RuleOutcome.NotMet).OrderByDescending(rule => rule.PointsMost)];
        if (not.Length > 0)
        {
            page.Heading(labels.Count("why.scores_not_met", not.Length));
            foreach (RuleReport rule in not)
            {
                _rules.Brief(rule, _rules.Points(rule));
            }
        }
    }

    private void Advice()
    {
        page.Heading(labels["why.advice"]);
        foreach (RuleReport rule in Of(RuleKind.Advise, RuleOutcome.Met))
        {
            _rules.Told(rule, labels.Of(rule.Outcome));
        }

        RuleReport[] open = Of(RuleKind.Advise, RuleOutcome.CannotTell);
        foreach (RuleReport rule in open)
        {
            _rules.Brief(rule, labels.Of(rule.Outcome));
        }

        RuleReport[] not = Of(RuleKind.Advise, RuleOutcome.NotMet);
        if (all)
        {
            foreach (RuleReport rule in not)
            {
                _rules.Brief(rule, labels.Of(rule.Outcome));
            }
        }
        else if (not.Length > 0)
        {
            page.Item(Mark.NotMet, labels.Count("why.advice_not_met", not.Length, ("rules", labels.List(not.Select(rule => Run.Glue(rule.Rule))))));
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
            page.Heading(labels[all ? "why.derived_all" : "why.derived_used"]);
        }

        foreach (RuleReport rule in shown)
        {
            _rules.Derivation(rule);
        }

        if (open.Length > 0)
        {
            page.Item(Mark.CannotTell, labels.Text("why.not_made", ("facts", string.Join("; ", open.Select(rule => $"{rule.Title} {Run.Glue($"[{rule.Rule}]")}")))));
        }
    }

    private void Missing()
    {
        if (explanation.Suggestion.Missing.IsEmpty)
        {
            return;
        }

        page.Heading(labels["why.missing"]);
        foreach (MissingFact missing in explanation.Suggestion.Missing)
        {
            page.Item(Mark.CannotTell, Run.Strong(missing.Fact), $" {Run.Glue(labels.Text("why.up_to", ("points", Words.Points(missing.Points))))} {missing.Description} ");
            page.Detail(Run.Dim($"{(missing.CanBeSupplied ? $"{labels["why.supply"]} " : "")}{labels.Text("why.rules", ("rules", labels.List(missing.Rules)))}"));
        }
    }

    private void NotInForce()
    {
        RuleReport[] rules = [.. explanation.Rules.Where(rule => rule.Outcome == RuleOutcome.NotInForce)];
        if (rules.Length == 0)
        {
            return;
        }

        page.Heading(labels.Count("why.not_in_force", rules.Length));
        foreach (RuleReport rule in rules)
        {
            page.Item(Mark.NotMet, $"{rule.Title} ", _rules.Cite(rule));
            page.Detail(rule.Sentence ?? "");
        }
    }
}
