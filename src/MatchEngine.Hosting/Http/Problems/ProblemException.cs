using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Ends a request with a problem for the one who sent it.</summary>
internal sealed class ProblemException(ProblemKind kind, string? detail) : Exception(detail ?? kind.Title)
{
    public ProblemKind Kind { get; } = kind;

    public string? Detail { get; } = detail;

    public ImmutableArray<ProblemCandidate> Candidates { get; init; } = [];

    public ImmutableArray<ProblemFault> Faults { get; init; } = [];

    /// <summary>After how many seconds to try again, or null.</summary>
    public int? RetryAfter { get; init; }
}
