namespace MatchEngine.Hosting.Http.Problems;

/// <summary>A kind of problem, as RFC 9457 has them: its name ends the <c>type</c> of the answer.</summary>
/// <param name="Name">Words with hyphens between, stable: <c>unknown-country</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What it is, the same each time.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string Remedy);
