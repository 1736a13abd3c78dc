using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MatchEngine.Hosting.Health;

/// <summary>Whether what is configured is in force: healthy; degraded where a reload failed and an older version serves; unhealthy where nothing does.</summary>
internal sealed class MatcherHealthCheck(IMatcherReloader reloader) : IHealthCheck
{
    private const int FaultsShown = 20;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (reloader.Last is not { } last)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("Nothing is loaded yet."));
        }

        Dictionary<string, object> data = new(StringComparer.Ordinal) { ["lastLoad"] = last.At };
        if (last.InForce is { } snapshot)
        {
            data["generation"] = snapshot.Generation;
            data["loadedAt"] = snapshot.LoadedAt;
            data["ruleSet"] = $"{snapshot.Identity.RuleSet}@{snapshot.Identity.RuleSetVersion}";
            data["revision"] = snapshot.Identity.RuleSetRevision;
            data["catalogue"] = snapshot.Identity.CatalogueHash;
            data["model"] = snapshot.Identity.Model ?? "none";
        }

        if (last.Outcome != ReloadOutcome.Failed)
        {
            return Task.FromResult(HealthCheckResult.Healthy("What is configured is in force.", data));
        }

        data["faults"] = last.Faults.Take(FaultsShown).Select(fault => fault.ToString()).ToArray();
        string first = $"{last.Faults.Length} fault(s), the first: {last.Faults[0]}";
        return Task.FromResult(last.InForce is { } serving
            ? HealthCheckResult.Degraded($"The last load failed; generation {serving.Generation} goes on serving. {first}", data: data)
            : HealthCheckResult.Unhealthy($"Nothing could be loaded. {first}", data: data));
    }
}
