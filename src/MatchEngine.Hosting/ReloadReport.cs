using System.Collections.Immutable;

namespace MatchEngine.Hosting;

/// <summary>How a load went.</summary>
public sealed record ReloadReport
{
    /// <summary>What came of it.</summary>
    public required ReloadOutcome Outcome { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>What was wrong; empty unless it failed.</summary>
    public ImmutableArray<LoadFault> Faults { get; init; } = [];

    /// <summary>The snapshot in force afterwards; null where there is none yet.</summary>
    public MatcherSnapshot? InForce { get; init; }
}
