using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>An expectation that did not come true.</summary>
/// <param name="Message">What was expected and what came out.</param>
/// <param name="Rule">The rule that it is about, or null.</param>
/// <param name="Clauses">The tree of the rule's conditions with the values, one line a node, indented by depth.</param>
public sealed record ScenarioFailure(string Message, string? Rule, ImmutableArray<string> Clauses);
