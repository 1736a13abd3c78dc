using System.Collections.Immutable;

namespace MatchEngine.Catalogue;

/// <summary>A catalogue, or the reasons why there is none.</summary>
/// <param name="Catalogue">The catalogue; null where there are faults.</param>
/// <param name="Faults">Everything wrong that was found, in the order of files and lines.</param>
public sealed record CatalogueOutcome(Profiles.Catalogue? Catalogue, ImmutableArray<CatalogueFault> Faults)
{
    /// <summary>Whether there is a catalogue.</summary>
    public bool IsSuccess => Catalogue is not null;

    internal static CatalogueOutcome Of(Profiles.Catalogue catalogue) => new(catalogue, []);

    internal static CatalogueOutcome Failed(params ImmutableArray<CatalogueFault> faults) => new(null, faults);
}
