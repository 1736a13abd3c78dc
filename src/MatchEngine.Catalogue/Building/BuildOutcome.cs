using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>What compiling gave.</summary>
/// <param name="Catalogue">The catalogue; null where there are faults.</param>
/// <param name="Faults">Everything wrong with the data.</param>
/// <param name="Report">What went in and what was left out; null where there are faults.</param>
public sealed record BuildOutcome(Profiles.Catalogue? Catalogue, ImmutableArray<CatalogueFault> Faults, BuildReport? Report)
{
    /// <summary>Whether there is a catalogue.</summary>
    public bool IsSuccess => Catalogue is not null;
}
