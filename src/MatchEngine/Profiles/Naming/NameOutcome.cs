using System.Collections.Immutable;

namespace MatchEngine.Profiles.Naming;

/// <summary>What a text names: one country or partner, several, or none.</summary>
public sealed record NameOutcome
{
    /// <summary>ISO3 of the country or id of the partner; null where the text names several or none.</summary>
    public string? Id { get; private init; }

    /// <summary>The name out of use by which it was found, or null.</summary>
    public string? FormerName { get; private init; }

    /// <summary>Whether the text names several.</summary>
    public bool IsAmbiguous { get; private init; }

    /// <summary>Whom the text may have meant, likeliest first, at most five where it names none; empty where it names one.</summary>
    public ImmutableArray<NameCandidate> Candidates { get; private init; } = [];

    /// <summary>Whether the text names one.</summary>
    public bool IsFound => Id is not null;

    internal static NameOutcome Found(string id, string? formerName) => new() { Id = id, FormerName = formerName };

    internal static NameOutcome Ambiguous(ImmutableArray<NameCandidate> candidates) => new() { IsAmbiguous = true, Candidates = candidates };

    internal static NameOutcome Unknown(ImmutableArray<NameCandidate> candidates) => new() { Candidates = candidates };
}
