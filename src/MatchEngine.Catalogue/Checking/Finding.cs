namespace MatchEngine.Catalogue.Checking;

/// <summary>Something missing, stale or contradictory in a catalogue.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">What kind of finding: <c>missing-indicators</c>.</param>
/// <param name="Subject">The country, partner or indicator, by id; empty where it is about the catalogue.</param>
/// <param name="Message">What is the matter, in one sentence.</param>
public sealed record Finding(Severity Severity, string Code, string Subject, string Message);
