using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>Runs the rules of a programme, stage by stage, over facts that it supplies.</summary>
internal sealed class ProgrammeRun
{
    private readonly ImmutableSortedDictionary<string, StageRules> _stages;
    private readonly DateOnly _date;

    public ProgrammeRun(RuleSet rules, ProgrammeKind kind, DateOnly date)
    {
        _stages = StageRules.Of(rules, kind);
        _date = date;
    }

    /// <summary>The rules of a stage.</summary>
    public StageRules Rules(string stage) => _stages[stage];

    /// <summary>Derives what the stage derives, in place, then runs its gates, scores and advice.</summary>
    public RuleTrace Over(string stage, PairFacts facts)
    {
        StageRules rules = _stages[stage];
        Derivation.Run([.. rules.Derivations.Where(rule => rule.Effective.Contains(_date))], facts);
        return new RuleTrace
        {
            Facts = facts,
            Gates = [.. rules.Gates.Select(rule => RuleRun.Judge(rule, _date, facts))],
            Scores = [.. rules.Scores.Select(rule => RuleRun.Weigh(rule, _date, facts))],
            Advice = [.. rules.Advice.Select(rule => RuleRun.Judge(rule, _date, facts))],
        };
    }
}
