using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>The data of a folder, or the reasons why there are none.</summary>
/// <param name="Data">The data; null where there are faults.</param>
/// <param name="Faults">Everything wrong that was found.</param>
public sealed record SourceDataOutcome(SourceData? Data, ImmutableArray<CatalogueFault> Faults)
{
    /// <summary>Whether there are data.</summary>
    public bool IsSuccess => Data is not null;
}
