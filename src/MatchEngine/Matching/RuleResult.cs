using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>One rule's part in a pairing's trace.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Deciding">
/// The value that decided: of the condition (true for a rule without one), or of the scale when that could not be told; absent for a rule that
/// is not in force.
/// </param>
/// <param name="Points">Points that it adds for sure; 0 for other kinds than score.</param>
/// <param name="Most">Points that it could add if missing facts were known: as <paramref name="Points"/> where it can tell.</param>
public readonly record struct RuleResult(Rule Rule, RuleOutcome Outcome, Value Deciding, double Points, double Most)
{
    /// <summary>The numbers of the facts that were missing, ascending; empty where it can tell.</summary>
    public ImmutableArray<int> Missing => Deciding.MissingFacts;
}
