namespace MatchEngine.Ranking.Features;

/// <summary>A feature: its name, what it speaks of, how to work it out, how to say it.</summary>
/// <param name="Name">The name that model files know it by.</param>
/// <param name="Group">What it speaks of.</param>
/// <param name="Unit">What the value is.</param>
/// <param name="Sentence">In words: <c>{0}</c> is the value, <c>{1}</c> where it counts ("energy", "the industrial themes").</param>
/// <param name="Absent">In words where the value is 0 or missing.</param>
/// <param name="Value">The value; NaN where missing.</param>
internal sealed record FeatureDefinition(
    string Name, FeatureGroup Group, FeatureUnit Unit, string Sentence, string Absent, Func<PairView, double> Value);
