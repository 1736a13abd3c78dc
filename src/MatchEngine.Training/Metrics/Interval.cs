namespace MatchEngine.Training.Metrics;

/// <summary>A mean and the interval that resampling puts around it.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="Mean">The mean itself.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double Mean, double High);
