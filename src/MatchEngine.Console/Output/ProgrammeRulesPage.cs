using System.Collections.Immutable;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Every rule of a programme's explanation, in groups: gates, scores met, undecided, not met, advice, derived facts; then missing facts and sources.</summary>
internal sealed class ProgrammeRulesPage(ImmutableArray<RuleReport> rules, ImmutableArray<MissingFact> missing, CatalogueInfo catalogue, bool all, Labels labels, IPage page)
{
    private readonly WhyRule _rules = new(page, all, labels);

    public void Write()
    {
        Group("Gates: only these can exclude", Of(RuleKind.Gate, RuleOutcome.NotMet), rule => _rules.Full(rule, "CLOSED"));
        Group(null, Of(RuleKind.Gate, RuleOutcome.CannotTell), rule => _rules.Full(rule, "cannot tell"));
        Group(null, Of(RuleKind.Gate, RuleOutcome.Met), rule => _rules.Told(rule, "open"));
        Group("Scores met", [.. Of(RuleKind.Score, RuleOutcome.Met).OrderByDescending(rule => rule.Points)], rule => _rules.Full(rule, _rules.Points(rule)));
        Group("Cannot tell", [.. Of(RuleKind.Score, RuleOutcome.CannotTell).OrderByDescending(rule => rule.PointsHigh)], rule => _rules.Brief(rule, _rules.Points(rule)));
        Group("Scores not met", [.. Of(RuleKind.Score, RuleOutcome.NotMet).OrderByDescending(rule => rule.PointsMost)], rule => _rules.Brief(rule, _rules.Points(rule)));
        Group("Advice", Of(RuleKind.Advise, RuleOutcome.Met), rule => _rules.Told(rule, "met"));
        Group(null, Of(RuleKind.Advise, RuleOutcome.CannotTell), rule => _rules.Brief(rule, "cannot tell"));
        Group(null, all ? Of(RuleKind.Advise, RuleOutcome.NotMet) : ImmutableArray<RuleReport>.Empty, rule => _rules.Brief(rule, "not met"));
        Group("Derived facts, and what they are made of", Of(RuleKind.Derive, RuleOutcome.Met), rule => _rules.Derivation(rule));
        Group("Derived facts that could not be made", all ? [.. Of(RuleKind.Derive, RuleOutcome.CannotTell), .. Of(RuleKind.Derive, RuleOutcome.NotMet)] : ImmutableArray<RuleReport>.Empty, rule => _rules.Derivation(rule));
        Group("Missing facts, and what they hold open", missing, fact =>
        {
            page.Item(Mark.CannotTell, Run.Strong(fact.Fact), $" {Run.Glue($"up to {Words.Points(fact.Points)}")} points. {fact.Description}");
            page.Detail(Run.Dim($"Rules: {string.Join(", ", fact.Rules)}"));
        });
        Sources();
    }

    /// <summary>What stands under the rules: how to see more, and what it stands on.</summary>
    public static void End(Stamp stamp, Stamp pairings, bool all, Labels labels, IPage page)
    {
        page.Gap();
        page.Paragraph(Run.Dim($"{(all ? "" : "'--all' shows the clauses and facts of every rule, and every derived fact. ")}A suggestion is not a decision."));
        page.Paragraph(Run.Dim(Words.Stamp(stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(pairings)));
    }

    private ImmutableArray<RuleReport> Of(RuleKind kind, RuleOutcome outcome) => [.. rules.Where(rule => rule.Kind == kind && rule.Outcome == outcome)];

    private void Group<T>(string? heading, ImmutableArray<T> items, Action<T> write)
    {
        if (heading is not null && (!items.IsEmpty || heading.StartsWith("Gates", StringComparison.Ordinal)))
        {
            page.Heading(heading);
        }

        foreach (T item in items)
        {
            write(item);
        }
    }

    private void Sources()
    {
        string[] keys = [.. rules.SelectMany(rule => rule.Facts).SelectMany(Flat).Select(fact => fact.Source).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        page.Heading("Sources");
        foreach (string key in keys)
        {
            DataSource? source = catalogue.Sources.FirstOrDefault(other => other.Key == key);
            page.Item(Mark.Dot, Run.Strong(key), source is not null ? $": {source.Citation}" : key.Contains('@', StringComparison.Ordinal) ? ": derived by that rule set" : "");
        }
    }

    private static IEnumerable<FactCitation> Flat(FactCitation fact) => fact.From.SelectMany(Flat).Prepend(fact);
}
