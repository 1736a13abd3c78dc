using MatchEngine.Profiles;

namespace MatchEngine.Training.Tables;

/// <summary>What an officer decided of a pairing, as something to learn from.</summary>
/// <param name="Country">Index of the country.</param>
/// <param name="Partner">Index of the partner.</param>
/// <param name="Theme">The theme that it was decided for; null: for all.</param>
/// <param name="IsMatch">Accepted; else rejected as not a true match.</param>
/// <param name="Date">The day of the decision.</param>
/// <param name="Weight">How much it counts against a row of the record, which counts 1; above 0.</param>
public sealed record DecisionLabel(int Country, int Partner, Theme? Theme, bool IsMatch, DateOnly Date, double Weight);
