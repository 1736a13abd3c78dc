using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>The rules of one stage of a programme, each kind by id; derivations in an order in which each reads only what is known before it.</summary>
internal sealed record StageRules
{
    public required ImmutableArray<DeriveRule> Derivations { get; init; }

    public required ImmutableArray<GateRule> Gates { get; init; }

    public required ImmutableArray<ScoreRule> Scores { get; init; }

    public required ImmutableArray<AdviseRule> Advice { get; init; }

    /// <summary>The rules of a programme, cut into its stages.</summary>
    public static ImmutableSortedDictionary<string, StageRules> Of(RuleSet rules, ProgrammeKind kind)
    {
        RuleSubjects subjects = new(rules.Facts, rules.Derivations);
        ILookup<string, Rule> byStage = rules.Rules
            .Where(rule => rule.Programme == kind || (rule is DeriveRule && rule.Programme is null))
            .Select(rule => (Rule: rule, Stage: ProgrammeStages.Fitting(kind, subjects.Of(rule))))
            .Where(pair => pair.Stage is not null)
            .ToLookup(pair => pair.Stage!.Name, pair => pair.Rule);
        return ProgrammeStages.Of(kind).ToImmutableSortedDictionary(
            stage => stage.Name,
            stage => new StageRules
            {
                Derivations = [.. rules.Derivations.Where(rule => rules.Facts.Facts[rule.Fact].Side == Facts.FactSide.Programme && byStage[stage.Name].Contains(rule))],
                Gates = [.. byStage[stage.Name].OfType<GateRule>()],
                Scores = [.. byStage[stage.Name].OfType<ScoreRule>()],
                Advice = [.. byStage[stage.Name].OfType<AdviseRule>()],
            },
            StringComparer.Ordinal);
    }
}
