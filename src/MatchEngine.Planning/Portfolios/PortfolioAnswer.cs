using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Portfolios;

/// <summary>Pairings for many countries at once, no partner counted for more than it can take on. It is a suggestion, never a decision.</summary>
public sealed record PortfolioAnswer
{
    /// <summary>What the pairings stand on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of programmes that were applied.</summary>
    public required ProgrammeStamp Programme { get; init; }

    /// <summary>The region asked for, or null for all.</summary>
    public string? Region { get; init; }

    /// <summary>How many pairings were asked for.</summary>
    public required int PairingsAsked { get; init; }

    /// <summary>How many partners a country gets at most.</summary>
    public required int MostPerCountry { get; init; }

    /// <summary>The length of the spells in which capacities were counted, years.</summary>
    public required int Years { get; init; }

    /// <summary>What each partner before costs the next one in a country, points.</summary>
    public required double Crowding { get; init; }

    /// <summary>The countries with their partners, by ISO3.</summary>
    public required ImmutableArray<PortfolioCountry> Countries { get; init; }

    /// <summary>The partners with what they take on, by id; those without a known capacity have none.</summary>
    public required ImmutableArray<PortfolioPartner> Partners { get; init; }

    /// <summary>The point of the trade-off that the pairings stand at.</summary>
    public required PortfolioPoint Chosen { get; init; }

    /// <summary>The trade-off between total fit and spread, from most fit to most spread.</summary>
    public required ImmutableArray<PortfolioPoint> Curve { get; init; }

    /// <summary>
    /// The bound that the dual of the problem sets on total fit less crowding, points: no choice exceeds it. It equals what the choice
    /// reaches, which proves the choice best.
    /// </summary>
    public required double Bound { get; init; }

    /// <summary>Total fit less crowding of the choice, points.</summary>
    public required double Reached { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>What is assumed.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Rules that broke; an error of a rule set, to be reported to its owner.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
