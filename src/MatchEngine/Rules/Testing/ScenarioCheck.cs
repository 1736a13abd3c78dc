using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Rules.Testing;

/// <summary>Holds what came out of a scenario against what it expects; every difference is a failure.</summary>
internal sealed class ScenarioCheck(RuleSet rules)
{
    /// <summary>Points are written by people with a few decimals.</summary>
    private const double Tolerance = 5e-4;

    private readonly ImmutableArray<ScenarioFailure>.Builder _failures = ImmutableArray.CreateBuilder<ScenarioFailure>();

    public ImmutableArray<ScenarioFailure> Failures => _failures.ToImmutable();

    public void Compare(ScenarioExpectation expect, ScenarioTrace trace)
    {
        if (expect.Outcome is { } outcome && outcome != trace.Outcome)
        {
            RuleResult? deciding = trace.Gates.Where(gate => gate.Outcome is RuleOutcome.NotMet or RuleOutcome.CannotTell)
                .OrderBy(gate => gate.Outcome == RuleOutcome.NotMet ? 0 : 1).Cast<RuleResult?>().FirstOrDefault();
            Fail($"expected the pairing to be '{outcome}', it is '{trace.Outcome}'", deciding, trace);
        }

        Gate(expect, trace);
        Rules(expect, trace);
        Numbers(expect, trace);
        Advice(expect, trace);
    }

    public void CompareOrder(Scenario scenario, ImmutableArray<ScenarioTrace> traces)
    {
        (string Name, ScenarioTrace Trace)[] order =
        [
            .. scenario.Pairings.Zip(traces, (pairing, trace) => (pairing.Name, trace))
                .Where(pair => pair.trace.Outcome != "closed")
                .OrderByDescending(pair => pair.trace.Low)
                .ThenBy(pair => pair.Name, StringComparer.Ordinal),
        ];
        if (!order.Select(pair => pair.Name).SequenceEqual(scenario.Expect.Order))
        {
            string actual = string.Join(", ", order.Select(pair => $"{pair.Name} ({Number(pair.Trace.Low)})"));
            Fail($"expected the order {string.Join(", ", scenario.Expect.Order)}; it is {(actual.Length == 0 ? "empty: all are closed" : actual)}", null, traces[0]);
        }
    }

    private void Gate(ScenarioExpectation expect, ScenarioTrace trace)
    {
        if (expect.Gate is null)
        {
            return;
        }

        RuleResult? first = trace.Gates.Where(gate => gate.Outcome == RuleOutcome.NotMet).Cast<RuleResult?>().FirstOrDefault();
        if (!string.Equals(first?.Rule.Id, expect.Gate, StringComparison.OrdinalIgnoreCase))
        {
            RuleResult asked = trace.Gates.First(gate => string.Equals(gate.Rule.Id, expect.Gate, StringComparison.OrdinalIgnoreCase));
            Fail($"expected {expect.Gate} to close first; {(first is null ? "no gate closed" : first.Value.Rule.Id + " did")}", asked, trace);
        }
    }

    private void Rules(ScenarioExpectation expect, ScenarioTrace trace)
    {
        Dictionary<string, RuleResult> results = trace.All.ToDictionary(result => result.Rule.Id, StringComparer.Ordinal);
        foreach ((string rule, string outcome) in expect.Rules)
        {
            string actual = ScenarioWords.Of(results[rule].Outcome);
            if (actual != outcome)
            {
                Fail($"expected {rule} to be '{outcome}', it is '{actual}'", results[rule], trace);
            }
        }

        foreach ((string rule, double points) in expect.Points)
        {
            if (!Near(results[rule].Points, points))
            {
                Fail($"expected {rule} to add {Number(points)}, it adds {Number(results[rule].Points)}", results[rule], trace);
            }
        }
    }

    private void Numbers(ScenarioExpectation expect, ScenarioTrace trace)
    {
        if (expect.Score is { } score && !Near(score, trace.Low))
        {
            Fail($"expected a score of {Number(score)}, it is {Number(trace.Low)}: {Sum(trace)}", null, trace);
        }

        if (expect.Interval is { } interval && !(Near(interval.Low, trace.Low) && Near(interval.High, trace.High)))
        {
            Fail($"expected a score from {Number(interval.Low)} to {Number(interval.High)}, it is from {Number(trace.Low)} to {Number(trace.High)}: {Sum(trace)}", null, trace);
        }

        string[] missing = [.. trace.All.SelectMany(result => result.Missing).Distinct().Select(fact => rules.Facts.Facts[fact].Name)];
        foreach (string fact in expect.Missing.Where(fact => !missing.Contains(fact)))
        {
            Fail($"expected '{fact}' to be missing somewhere; no rule misses it", null, trace);
        }
    }

    private void Advice(ScenarioExpectation expect, ScenarioTrace trace)
    {
        RuleResult[] met = [.. ScenarioTrace.Met(trace.Advice)];
        string[] levels = [.. met.Select(result => ((AdviseRule)result.Rule).Level?.Code()).OfType<string>().Distinct()];
        if (expect.Level is { } level && !levels.Contains(level))
        {
            Fail($"expected the level '{level}', it is {List(levels)}", null, trace);
        }

        string[] modalities = [.. met.Select(result => ((AdviseRule)result.Rule).Modality?.Code()).OfType<string>().Distinct()];
        if (expect.Modalities is { } wanted && !wanted.ToHashSet().SetEquals(modalities))
        {
            Fail($"expected the modalities {List(wanted)}, they are {List(modalities)}", null, trace);
        }

        string[] tags = [.. ScenarioTrace.Met(trace.Scores).Concat(met).SelectMany(result => result.Rule.Tags).Distinct()];
        foreach (string tag in expect.Tags.Where(tag => !tags.Contains(tag)))
        {
            Fail($"expected the tag '{tag}'; the tags are {List(tags)}", null, trace);
        }

        Reasons(expect, trace, met);
    }

    private void Reasons(ScenarioExpectation expect, ScenarioTrace trace, RuleResult[] advice)
    {
        if (expect.Reasons.IsEmpty)
        {
            return;
        }

        string[] reasons =
        [
            .. ScenarioTrace.Met(trace.Scores).OrderByDescending(result => result.Points).ThenBy(result => result.Rule.Id, StringComparer.Ordinal)
                .Concat(advice.Where(result => result.Rule.Because is not null))
                .Select(result => result.Rule.Because!.In(LanguageCodes.English).Fill(fact => trace.Facts[fact], rules.Facts, Labels.English)),
        ];
        int at = 0;
        foreach (string fragment in expect.Reasons)
        {
            int found = Array.FindIndex(reasons, at, reason => reason.Contains(fragment, StringComparison.Ordinal));
            if (found < 0)
            {
                string where = at == 0 ? "" : " behind those before it";
                Fail($"expected a reason that says '{fragment}'{where}; the reasons are: {List(reasons)}", null, trace);
                return;
            }

            at = found;
        }
    }

    private void Fail(string message, RuleResult? result, ScenarioTrace trace) => _failures.Add(new ScenarioFailure(
        message, result?.Rule.Id, result is { } r ? ClauseTree.Of(r.Rule, trace.Facts, rules.Facts) : []));

    private static string Sum(ScenarioTrace trace)
    {
        string[] parts = [.. trace.Scores.Where(score => score.Most > 0).Select(score =>
            score.Most > score.Points ? $"{score.Rule.Id} {Number(score.Points)} to {Number(score.Most)}" : $"{score.Rule.Id} {Number(score.Points)}")];
        return parts.Length == 0 ? "no rule adds anything" : string.Join(", ", parts);
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) <= Tolerance;

    private static string List(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } text ? text : "none";

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
