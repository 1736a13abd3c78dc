using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>A limit that a partner's own founding documents set; public and cited.</summary>
public sealed record Mandate
{
    /// <summary>ISO3 of the only countries it may serve; null where it is not limited or not known.</summary>
    public ImmutableArray<string>? Serves { get; init; }

    /// <summary>Themes that it exists for; null where it is not limited or not known.</summary>
    public ImmutableArray<Theme>? Themes { get; init; }

    /// <summary>Serves only countries on the DAC list of ODA recipients; null where not known.</summary>
    public bool? OnlyOdaEligible { get; init; }

    /// <summary>Which document says so, in words.</summary>
    public required string Source { get; init; }

    /// <summary>The year of that document or list.</summary>
    public required int Year { get; init; }
}
