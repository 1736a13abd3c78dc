namespace MatchEngine.Training.Learning.Growing;

/// <summary>Between which the values of a leaf must lie, so that constrained splits above it stay monotone.</summary>
internal readonly record struct OutputBounds(double Lowest, double Highest)
{
    public static OutputBounds None { get; } = new(-double.MaxValue, double.MaxValue);

    public double Clip(double value) => value < Lowest ? Lowest : value > Highest ? Highest : value;

    public OutputBounds AtLeast(double value) => this with { Lowest = Math.Max(Lowest, value) };

    public OutputBounds AtMost(double value) => this with { Highest = Math.Min(Highest, value) };
}
