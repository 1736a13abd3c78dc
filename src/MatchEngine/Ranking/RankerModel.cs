using System.Collections.Immutable;
using MatchEngine.Ranking.Features;

namespace MatchEngine.Ranking;

/// <summary>A model for one role, with what its scores mean.</summary>
public sealed class RankerModel
{
    private readonly FeatureDefinition[] _features;

    /// <summary>A model.</summary>
    /// <param name="role">The question that it answers.</param>
    /// <param name="learned">What was learned; its features are the engine's, by name.</param>
    /// <param name="calibration">What its scores mean.</param>
    /// <exception cref="ArgumentException">The engine does not know all of its features; the message names them.</exception>
    public RankerModel(RankerRole role, IRankingModel learned, Calibration? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(learned);
        Role = role;
        Learned = learned;
        Calibration = calibration ?? Calibration.None;
        _features = PairingFeatures.Select(learned.FeatureNames);
    }

    /// <summary>The question that it answers.</summary>
    public RankerRole Role { get; }

    /// <summary>What was learned.</summary>
    public IRankingModel Learned { get; }

    /// <summary>What its scores mean.</summary>
    public Calibration Calibration { get; }

    internal FeatureDefinition[] Features => _features;

    /// <summary>The features of a model that the engine does not know; a model with any is refused.</summary>
    public static ImmutableArray<string> UnknownFeatures(IRankingModel learned)
    {
        ArgumentNullException.ThrowIfNull(learned);
        return PairingFeatures.Unknown(learned.FeatureNames);
    }
}
