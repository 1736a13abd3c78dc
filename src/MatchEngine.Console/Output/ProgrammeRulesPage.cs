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
        Group(labels["why.gates"], Of(RuleKind.Gate, RuleOutcome.NotMet), rule => _rules.Full(rule, labels["why.gate_closed"]));
        Group(null, Of(RuleKind.Gate, RuleOutcome.CannotTell), rule => _rules.Full(rule, labels.Of(RuleOutcome.CannotTell)));
        Group(null, Of(RuleKind.Gate, RuleOutcome.Met), rule => _rules.Told(rule, labels["why.gate_open"]));
        Group(labels["programme.scores_met"], [.. Of(RuleKind.Score, RuleOutcome.Met).OrderByDescending(rule => rule.Points)], rule => _rules.Full(rule, _rules.Points(rule)));
        Group(labels["programme.scores_open"], [.. Of(RuleKind.Score, RuleOutcome.CannotTell).OrderByDescending(rule => rule.PointsHigh)], rule => _rules.Brief(rule, _rules.Points(rule)));
        Group(labels["programme.scores_not_met"], [.. Of(RuleKind.Score, RuleOutcome.NotMet).OrderByDescending(rule => rule.PointsMost)], rule => _rules.Brief(rule, _rules.Points(rule)));
        Group(labels["why.advice"], Of(RuleKind.Advise, RuleOutcome.Met), rule => _rules.Told(rule, labels.Of(RuleOutcome.Met)));
        Group(null, Of(RuleKind.Advise, RuleOutcome.CannotTell), rule => _rules.Brief(rule, labels.Of(RuleOutcome.CannotTell)));
        Group(null, all ? Of(RuleKind.Advise, RuleOutcome.NotMet) : ImmutableArray<RuleReport>.Empty, rule => _rules.Brief(rule, labels.Of(RuleOutcome.NotMet)));
        Group(labels["why.derived_all"], Of(RuleKind.Derive, RuleOutcome.Met), rule => _rules.Derivation(rule));
        Group(labels["programme.not_made"], all ? [.. Of(RuleKind.Derive, RuleOutcome.CannotTell), .. Of(RuleKind.Derive, RuleOutcome.NotMet)] : ImmutableArray<RuleReport>.Empty, rule => _rules.Derivation(rule));
        Group(labels["why.missing"], missing, fact =>
        {
            page.Item(Mark.CannotTell, Run.Strong(fact.Fact), $" {labels.Text("why.up_to", ("points", Words.Points(fact.Points)))} {fact.Description}");
            page.Detail(Run.Dim(labels.Text("why.rules", ("rules", labels.List(fact.Rules)))));
        });
        Sources();
    }

    /// <summary>What stands under the rules: how to see more, and what it stands on.</summary>
    public static void End(Stamp stamp, Stamp pairings, bool all, Labels labels, IPage page)
    {
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], [.. all ? [] : new[] { labels["why.all_hint"] }, labels["words.not_a_decision"]])));
        page.Paragraph(Run.Dim(Words.Stamp(stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(pairings, labels)));
    }

    private ImmutableArray<RuleReport> Of(RuleKind kind, RuleOutcome outcome) => [.. rules.Where(rule => rule.Kind == kind && rule.Outcome == outcome)];

    private void Group<T>(string? heading, ImmutableArray<T> items, Action<T> write)
    {
        if (heading is not null && (!items.IsEmpty || heading == labels["why.gates"]))
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
        page.Heading(labels["why.sources"]);
        foreach (string key in keys)
        {
            DataSource? source = catalogue.Sources.FirstOrDefault(other => other.Key == key);
            page.Item(Mark.Dot, Run.Strong(key), source is not null ? $": {source.Citation}" : key.Contains('@', StringComparison.Ordinal) ? labels["programme.derived_by"] : "");
        }
    }

    private static IEnumerable<FactCitation> Flat(FactCitation fact) => fact.From.SelectMany(Flat).Prepend(fact);
}
