using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Everything that came of running rules over one set of facts, once. Answers and explanations are read from it.</summary>
internal record RuleTrace
{
    public required PairFacts Facts { get; init; }

    public required ImmutableArray<RuleResult> Gates { get; init; }

    public required ImmutableArray<RuleResult> Scores { get; init; }

    public required ImmutableArray<RuleResult> Advice { get; init; }

    /// <summary>The gates that closed, in order.</summary>
    public IEnumerable<RuleResult> Closed => Gates.Where(gate => gate.Outcome == RuleOutcome.NotMet);

    public bool IsOpen
    {
        get
        {
            foreach (RuleResult gate in Gates)
            {
                if (gate.Outcome == RuleOutcome.NotMet)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The score over all themes, or of the general rules and those of one theme.</summary>
    public ScoreInterval Score(Theme? theme = null)
    {
        double low = 0;
        double high = 0;
        foreach (RuleResult result in Scores)
        {
            if (theme is null || result.Rule.Theme is null || result.Rule.Theme == theme)
            {
                low += result.Points;
                high += result.Most;
            }
        }

        return new ScoreInterval(low, high);
    }

    public IEnumerable<CooperationLevel> Levels => Advice
        .Where(result => result.Outcome == RuleOutcome.Met)
        .Select(result => ((AdviseRule)result.Rule).Level)
        .OfType<CooperationLevel>()
        .Distinct();
}
