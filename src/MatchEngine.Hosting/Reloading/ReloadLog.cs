using MatchEngine.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Tells loads to the operator.</summary>
internal sealed class ReloadLog(ILogger<ReloadLog> logger)
{
    public void Write(ReloadReport report, MatcherSnapshot? before)
    {
        switch (report.Outcome)
        {
            case ReloadOutcome.Loaded:
                MatcherIdentity identity = report.InForce!.Identity;
                logger.InForce(
                    report.InForce.Generation,
                    identity.RuleSet,
                    identity.RuleSetVersion,
                    identity.RuleSetRevision,
                    $"{identity.Catalogue} of {identity.CatalogueDate:O} ({identity.CatalogueHash})",
                    identity.Model ?? "none",
                    identity.FactsHash ?? "none",
                    (long)report.Took.TotalMilliseconds);
                break;
            case ReloadOutcome.Unchanged:
                logger.Unchanged(report.InForce!.Generation);
                break;
            default:
                foreach (LoadFault fault in report.Faults)
                {
                    logger.LoadFault(fault.Part, fault.Message);
                }

                logger.LoadFailed(report.Faults.Length, before?.Generation ?? 0);
                break;
        }
    }
}
