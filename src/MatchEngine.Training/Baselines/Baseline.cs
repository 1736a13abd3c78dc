using System.Collections.Immutable;

namespace MatchEngine.Training.Baselines;

/// <summary>An order by hand: a formula over a few features, what an officer could do with a spreadsheet.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Features">The features that it reads.</param>
/// <param name="Formula">The score from their values; a missing value is NaN.</param>
internal sealed record Baseline(string Name, ImmutableArray<string> Features, Func<double[], double> Formula);
