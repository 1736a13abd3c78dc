using System.Collections.Immutable;

namespace MatchEngine.Matching;

/// <summary>How likely history makes a pairing. It says nothing of how good the partnership would be.</summary>
public sealed record Likelihood
{
    /// <summary>The model's raw score; only its order within one query means something.</summary>
    public required double Score { get; init; }

    /// <summary>The part of the country's open pairings that score lower, 0..1; null where the record could not show the pairing at all.</summary>
    public required double? Percentile { get; init; }

    /// <summary>In words, by frequencies on years that the model had not seen: very likely, likely, possible, unlikely; <c>no record</c> for a partner that publishes
    /// no sector flows, <c>not calibrated</c> for a model without frequencies.</summary>
    public required string Word { get; init; }

    /// <summary>How often pairings with such a score became real on years that the model had not seen, 0..1; null where not calibrated.</summary>
    public double? Frequency { get; init; }

    /// <summary>What moved the score most, strongest first, with signs; they and the rest sum to the score.</summary>
    public ImmutableArray<LikelihoodPart> Parts { get; init; } = [];

    /// <summary>Why there are no parts although they were asked for, as a clause; null otherwise.</summary>
    public string? NoPartsBecause { get; init; }
}
