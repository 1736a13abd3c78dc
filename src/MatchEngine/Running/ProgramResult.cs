using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>What running a rule set over one pairing gives.</summary>
/// <param name="Derived">
/// The facts that derivations made, in any order, each at most once; left out where a derivation is not in force, its condition is not met or
/// the fact was given.
/// </param>
/// <param name="Results">One result for each rule that is no derivation, in the order of <see cref="RuleSet.Rules"/>.</param>
public sealed record ProgramResult(ImmutableArray<DerivedFact> Derived, ImmutableArray<RuleResult> Results);
