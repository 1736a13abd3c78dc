using MatchEngine.Hosting.Http.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>Reads how the server is.</summary>
internal static class HealthReader
{
    /// <summary>Runs the checks.</summary>
    /// <param name="services">Where they are registered.</param>
    /// <param name="withDetails">Whether to say what is wrong: it names files of this machine, which is for those who run it alone.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static async Task<(HealthStatus Status, HealthDocument Document)> Read(IServiceProvider services, bool withDetails, CancellationToken cancellation)
    {
        HealthReport report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(cancellation).ConfigureAwait(false);
        MatcherSnapshot snapshot = services.GetRequiredService<IMatcherProvider>().Current;
        MatcherIdentity identity = snapshot.Identity;
        HealthDocument document = new(
            Word(report.Status),
            $"{identity.RuleSet}@{identity.RuleSetVersion}",
            identity.RuleSetRevision,
            identity.CatalogueHash,
            identity.Model,
            snapshot.Generation,
            snapshot.LoadedAt,
            [
                .. report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => new HealthLine(entry.Key, Word(entry.Value.Status), withDetails ? entry.Value.Description : null)),
            ]);
        return (report.Status, document);
    }

    private static string Word(HealthStatus status) => status.ToString().ToLowerInvariant();
}
