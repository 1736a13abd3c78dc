namespace MatchEngine.Hosting.Http.Problems;

/// <summary>What a name that was not understood may have meant.</summary>
/// <param name="Id">The id to use instead.</param>
/// <param name="Name">Its English name or title.</param>
internal sealed record ProblemCandidate(string Id, string Name);
