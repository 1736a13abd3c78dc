using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Rules.Testing;

/// <summary>What came of the rules for one pairing of a scenario.</summary>
internal sealed record ScenarioTrace(
    PairFacts Facts,
    ImmutableArray<RuleResult> Gates,
    ImmutableArray<RuleResult> Scores,
    ImmutableArray<RuleResult> Advice,
    ImmutableArray<RuleResult> Derivations)
{
    public IEnumerable<RuleResult> All => Gates.Concat(Scores).Concat(Advice).Concat(Derivations);

    public string Outcome => Gates.Any(gate => gate.Outcome == RuleOutcome.NotMet) ? "closed"
        : Gates.Any(gate => gate.Outcome == RuleOutcome.CannotTell) ? "cannot tell" : "open";

    public double Low => Scores.Sum(score => score.Points);

    public double High => Scores.Sum(score => score.Most);

    public static IEnumerable<RuleResult> Met(ImmutableArray<RuleResult> results) => results.Where(result => result.Outcome == RuleOutcome.Met);
}
