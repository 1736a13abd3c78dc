namespace MatchEngine.Hosting.Http.Documents;

/// <summary>How the server is.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> (it answers, and something needs a person) or <c>unhealthy</c>.</param>
/// <param name="RuleSet">The rule set in force, as <c>id@version</c>.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Catalogue">The catalogue's hash.</param>
/// <param name="Model">The model's id, or null for none.</param>
/// <param name="Generation">How many times rules, catalogue or model were exchanged since the start, from 1.</param>
/// <param name="Loaded">When that was.</param>
/// <param name="Checks">What was looked at.</param>
internal sealed record HealthDocument(
    string Status, string RuleSet, string Revision, string Catalogue, string? Model, long Generation, DateTimeOffset Loaded, IReadOnlyList<HealthLine> Checks);
