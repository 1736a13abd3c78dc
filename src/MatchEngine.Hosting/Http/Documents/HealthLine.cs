namespace MatchEngine.Hosting.Http.Documents;

/// <summary>What one check found.</summary>
/// <param name="Check">Its name.</param>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Detail">What is wrong and where, or null.</param>
internal sealed record HealthLine(string Check, string Status, string? Detail);
