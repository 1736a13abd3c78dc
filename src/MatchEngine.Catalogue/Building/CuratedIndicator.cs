namespace MatchEngine.Catalogue.Building;

/// <summary>How we name an indicator.</summary>
internal sealed record CuratedIndicator
{
    public required string Key { get; init; }

    /// <summary>The publisher's code, or for one of ours the formula in words.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }
}
