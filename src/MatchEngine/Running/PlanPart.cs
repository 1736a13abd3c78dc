namespace MatchEngine.Running;

/// <summary>How one part of a rule runs: a clause of its condition, its scale, the value of a derivation.</summary>
/// <param name="Role">What it is: <c>when</c>, <c>scale</c> or <c>value</c>.</param>
/// <param name="Condition">The part, in canonical form.</param>
/// <param name="Scope">How often it is evaluated.</param>
/// <param name="ByColumns">Whether all rows are evaluated at once; false: one by one, by the plain evaluator.</param>
/// <param name="Why">Why it is not evaluated by columns; null where it is.</param>
public sealed record PlanPart(string Role, string Condition, PlanScope Scope, bool ByColumns, string? Why);
