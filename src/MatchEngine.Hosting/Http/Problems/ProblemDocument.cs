using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Problem details (RFC 9457), with what the person who reads needs beside.</summary>
internal sealed record ProblemDocument
{
    /// <summary>The address of the kind of problem.</summary>
    public required string Type { get; init; }

    /// <summary>What the kind is.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong this time.</summary>
    public string? Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public string? Instance { get; init; }

    /// <summary>What to do.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whom a name may have meant, likeliest first.</summary>
    public ImmutableArray<ProblemCandidate>? Candidates { get; init; }

    /// <summary>Everything that is wrong, where there are several places.</summary>
    public ImmutableArray<ProblemFault>? Faults { get; init; }

    /// <summary>By what the server's log knows the request; for faults of the program.</summary>
    public string? Trace { get; init; }
}
