namespace MatchEngine.Ranking.Features;

/// <summary>A feature: its name, what it speaks of, how to work it out. How to say it are the labels <c>feature.name</c> and <c>feature.name.absent</c>.</summary>
/// <param name="Name">The name that model files know it by.</param>
/// <param name="Group">What it speaks of.</param>
/// <param name="Unit">What the value is.</param>
/// <param name="Value">The value; NaN where missing.</param>
internal sealed record FeatureDefinition(
    string Name, FeatureGroup Group, FeatureUnit Unit, Func<PairView, double> Value);
