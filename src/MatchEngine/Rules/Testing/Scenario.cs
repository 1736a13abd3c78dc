using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>One scenario as its file has it: facts in, expectation out.</summary>
internal sealed record Scenario
{
    public required string Name { get; init; }

    public required RuleLocation Location { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The programme whose rules run; null: those of pairings.</summary>
    public ProgrammeKind? Programme { get; init; }

    /// <summary>One set of facts for each pairing; a scenario without <c>pairings</c> has one, of empty name.</summary>
    public required ImmutableArray<ScenarioPairing> Pairings { get; init; }

    public required ScenarioExpectation Expect { get; init; }
}
