using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>How one pairing fares under two rule sets.</summary>
public sealed record PairingMove
{
    /// <summary>ISO3 of the country.</summary>
    public required string Country { get; init; }

    /// <summary>Id of the partner.</summary>
    public required string Partner { get; init; }

    /// <summary>The partner's name.</summary>
    public required string PartnerName { get; init; }

    /// <summary>Its place among the country's open pairings before; null where it was closed.</summary>
    public int? RankBefore { get; init; }

    /// <summary>Its place after; null where it is closed.</summary>
    public int? RankAfter { get; init; }

    /// <summary>Its rule score before; null where it was closed.</summary>
    public double? ScoreBefore { get; init; }

    /// <summary>Its rule score after; null where it is closed.</summary>
    public double? ScoreAfter { get; init; }

    /// <summary>Its score before if every missing fact came out in favour; null where it was closed.</summary>
    public double? HighBefore { get; init; }

    /// <summary>Its score after if every missing fact came out in favour; null where it is closed.</summary>
    public double? HighAfter { get; init; }

    /// <summary>
    /// The changed rules that caused it. Empty where the pairing itself did not change: others moved past it.
    /// </summary>
    public required ImmutableArray<string> Causes { get; init; }

    /// <summary>The rules of this pairing whose points or outcome changed, with the points.</summary>
    public required ImmutableArray<PointsMove> Points { get; init; }

    /// <summary><c>opens</c>, <c>closes</c> or <c>moves</c>.</summary>
    public string What => RankBefore is null ? "opens" : RankAfter is null ? "closes" : "moves";
}
