using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>What came of one scenario.</summary>
/// <param name="Name">Its claim.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Failures">Every expectation that did not come true; empty for one that passed.</param>
public sealed record ScenarioResult(string Name, RuleLocation Location, ImmutableArray<ScenarioFailure> Failures)
{
    /// <summary>Whether all expectations came true.</summary>
    public bool Passed => Failures.IsEmpty;
}
