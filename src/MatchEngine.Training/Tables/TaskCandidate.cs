namespace MatchEngine.Training.Tables;

/// <summary>A candidate of a query.</summary>
/// <param name="Partner">Index of the partner.</param>
/// <param name="Relevance">What became of the pairing in the two years after the cutoff: 0 (nothing) to 3.</param>
/// <param name="IsNew">Whether a record that could speak shows nothing of it in the five years up to the cutoff (for a theme: in that theme).</param>
/// <param name="IsNewPair">Whether it is new in every industrial theme; the same as <paramref name="IsNew"/> where no theme is asked for.</param>
public readonly record struct TaskCandidate(int Partner, int Relevance, bool IsNew, bool IsNewPair);
