namespace MatchEngine.NRules.Tests.OwnSession;

/// <summary>What an embedder's own rules conclude.</summary>
public sealed record FollowUp(string Country, string Partner, string Step);
