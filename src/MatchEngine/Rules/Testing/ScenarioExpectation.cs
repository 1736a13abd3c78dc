using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>What must come out of a scenario; what is null or empty is not asked.</summary>
internal sealed record ScenarioExpectation
{
    public string? Outcome { get; init; }

    public string? Gate { get; init; }

    public ImmutableArray<(string Rule, string Outcome)> Rules { get; init; } = [];

    public ImmutableArray<(string Rule, double Points)> Points { get; init; } = [];

    public double? Score { get; init; }

    public (double Low, double High)? Interval { get; init; }

    public string? Level { get; init; }

    /// <summary>All modalities that are advised; null: not asked.</summary>
    public ImmutableArray<string>? Modalities { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Missing { get; init; } = [];

    public ImmutableArray<string> Reasons { get; init; } = [];

    public ImmutableArray<string> Order { get; init; } = [];
}
