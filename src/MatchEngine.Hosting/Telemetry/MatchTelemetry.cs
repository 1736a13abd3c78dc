namespace MatchEngine.Hosting.Telemetry;

/// <summary>
/// The names under which a service is observed: <c>AddSource(MatchTelemetry.Name)</c>, <c>AddMeter(MatchTelemetry.Name)</c>. Durations are in
/// seconds.
/// </summary>
public static class MatchTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "MatchEngine";

    /// <summary>Counts questions; tags <c>kind</c> (country, partner, world, pairing, why_not, what_if) and <c>outcome</c> (answered, again, nothing, cancelled, failed).</summary>
    public const string Queries = "matchengine.queries";

    /// <summary>How long questions took, a histogram; tag <c>kind</c>.</summary>
    public const string QueryDuration = "matchengine.query.duration";

    /// <summary>Counts pairings that a gate closed in an answer; tag <c>rule</c>.</summary>
    public const string GatesClosed = "matchengine.gates.closed";

    /// <summary>Counts shown suggestions in which a rule could not tell; tag <c>fact</c>: what was missing.</summary>
    public const string CannotTell = "matchengine.facts.cannot_tell";

    /// <summary>Counts loads; tag <c>outcome</c> (loaded, unchanged, failed).</summary>
    public const string Reloads = "matchengine.reloads";

    /// <summary>How long loads took, a histogram; tag <c>outcome</c>.</summary>
    public const string ReloadDuration = "matchengine.reload.duration";

    /// <summary>The generation in force, a gauge; tags <c>rule_set</c>, <c>version</c>, <c>revision</c>, <c>catalogue</c>, <c>model</c>.</summary>
    public const string Generation = "matchengine.generation";

    /// <summary>Counts records of the decision log; tag <c>outcome</c> (written, lost, failed).</summary>
    public const string Recorded = "matchengine.decision_log.records";
}
