using MatchEngine.Training.Learning.Sampling;

namespace MatchEngine.Training.Learning;

public sealed partial record LambdaMartOptions
{
    /// <summary>The seeds in force.</summary>
    internal (int Data, int Bagging, int Features) Seeds
    {
        get
        {
            (int data, int bagging, int features) = Seed is { } seed ? Derive(seed) : (1, 3, 2);
            return (DataRandomSeed ?? data, BaggingSeed ?? bagging, FeatureFractionSeed ?? features);
        }
    }

    /// <summary>LightGBM draws the seeds one after another; between bags and features comes one for a booster that is not here.</summary>
    private static (int Data, int Bagging, int Features) Derive(int seed)
    {
        LinearCongruential random = new(seed);
        int data = random.NextShort();
        int bagging = random.NextShort();
        random.NextShort();
        return (data, bagging, random.NextShort());
    }
}
