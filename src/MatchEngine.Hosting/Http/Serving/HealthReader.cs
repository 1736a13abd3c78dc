using MatchEngine.Hosting.Http.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>Reads how the server is.</summary>
internal static class HealthReader
{
    public const string Unhealthy = "unhealthy";
    private const string Healthy = "healthy";
    private const string Degraded = "degraded";

    public static HealthDocument Read(IServiceProvider services)
    {
        MatcherSnapshot snapshot = services.GetRequiredService<IMatcherProvider>().Current;
        ReloadReport? last = services.GetRequiredService<IMatcherReloader>().Last;
        bool failed = last is { Outcome: ReloadOutcome.Failed };
        HealthLine reload = new("reload", failed ? Degraded : Healthy, failed ? string.Join('\n', last!.Faults) : null);
        HealthLine[] checks = [reload];
        MatcherIdentity identity = snapshot.Identity;
        return new HealthDocument(
            Array.Exists(checks, check => check.Status == Unhealthy) ? Unhealthy : Array.Exists(checks, check => check.Status == Degraded) ? Degraded : Healthy,
            $"{identity.RuleSet}@{identity.RuleSetVersion}",
            identity.RuleSetRevision,
            identity.CatalogueHash,
            identity.Model,
            snapshot.Generation,
            snapshot.LoadedAt,
            checks);
    }
}
