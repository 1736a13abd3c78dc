using System.Collections.Immutable;

namespace MatchEngine.Ranking;

/// <summary>From a score to a frequency and a word.</summary>
/// <param name="Steps">Steps by rising score; empty: not calibrated.</param>
public sealed record Calibration(ImmutableArray<CalibrationStep> Steps)
{
    /// <summary>From this frequency on a pairing is called very likely.</summary>
    public const double VeryLikelyFrom = 0.75;

    /// <summary>From this frequency on a pairing is called likely.</summary>
    public const double LikelyFrom = 0.5;

    /// <summary>From this frequency on a pairing is called possible; below, unlikely.</summary>
    public const double PossibleFrom = 0.2;

    /// <summary>No calibration.</summary>
    public static Calibration None { get; } = new([]);

    /// <summary>How often pairings with such a score became real; null where not calibrated.</summary>
    public double? Frequency(double score)
    {
        double? frequency = Steps.IsEmpty ? null : Steps[0].Frequency;
        foreach (CalibrationStep step in Steps)
        {
            frequency = score >= step.From ? step.Frequency : frequency;
        }

        return frequency;
    }

    /// <summary>The word for a frequency: <c>very likely</c>, <c>likely</c>, <c>possible</c>, <c>unlikely</c>; <c>not calibrated</c> for none.</summary>
    public static string Word(double? frequency) => frequency switch
    {
        null => "not calibrated",
        >= VeryLikelyFrom => "very likely",
        >= LikelyFrom => "likely",
        >= PossibleFrom => "possible",
        _ => "unlikely",
    };
}
