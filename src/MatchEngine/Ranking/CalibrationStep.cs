namespace MatchEngine.Ranking;

/// <summary>One step of a calibration: how often pairings with such scores became real in years that the model had not seen.</summary>
/// <param name="From">The lowest score of the step; the first step has no lower end.</param>
/// <param name="Frequency">The part that became real, 0..1; not falling from step to step.</param>
/// <param name="Count">How many pairings the step stands on.</param>
public readonly record struct CalibrationStep(double From, double Frequency, int Count);
