using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>The program of <see cref="PlainRuntime"/>.</summary>
internal sealed class PlainProgram(RuleSet rules, DateOnly date) : IRuleProgram
{
    private readonly ImmutableArray<DeriveRule> _derivations = [.. rules.Derivations.Where(rule => rule.Effective.Contains(date))];
    private readonly ImmutableArray<Rule> _judged = RulesOf(rules);

    /// <summary>The rules that a program gives a result for, in order.</summary>
    public static ImmutableArray<Rule> RulesOf(RuleSet rules) => [.. rules.Rules.Where(rule => rule is not DeriveRule)];

    public ProgramResult Run(IFactReader given)
    {
        ArgumentNullException.ThrowIfNull(given);
        ExtendedFacts facts = new(given, rules.Facts.Facts.Length);
        ImmutableArray<DerivedFact>.Builder derived = ImmutableArray.CreateBuilder<DerivedFact>();
        foreach (DeriveRule rule in _derivations)
        {
            if (facts.Read(rule.Fact).IsAbsent && Derivation.Evaluate(rule, facts) is { IsAbsent: false } value)
            {
                facts.Add(rule.Fact, value);
                derived.Add(new DerivedFact(rule.Fact, value));
            }
        }

        return new ProgramResult(
            derived.ToImmutable(),
            [.. _judged.Select(rule => RuleRun.Of(rule, date, facts))]);
    }
}
