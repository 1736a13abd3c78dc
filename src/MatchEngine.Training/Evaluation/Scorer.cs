using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>A way to order the candidates of a query.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Score">One score a candidate, higher first; what is known at the query's cutoff is all that it may use.</param>
public sealed record Scorer(string Name, Func<TaskQuery, double[]> Score);
