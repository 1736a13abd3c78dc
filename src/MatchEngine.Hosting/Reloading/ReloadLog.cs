using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Tells loads to the operator.</summary>
internal sealed partial class ReloadLog(ILogger<ReloadLog> logger)
{
    public void Write(ReloadReport report, MatcherSnapshot? before)
    {
        switch (report.Outcome)
        {
            case ReloadOutcome.Loaded:
                MatcherIdentity identity = report.InForce!.Identity;
                Loaded(
                    report.InForce.Generation, identity.RuleSet, identity.RuleSetVersion, identity.RuleSetRevision, identity.CatalogueDate, identity.CatalogueHash,
                    identity.Model ?? "none", identity.FactsHash ?? "none", (long)report.Took.TotalMilliseconds);
                break;
            case ReloadOutcome.Unchanged:
                Unchanged(report.InForce!.Generation);
                break;
            default:
                foreach (LoadFault fault in report.Faults)
                {
                    Fault(fault.Part, fault.Message);
                }

                Failed(report.Faults.Length, before?.Generation ?? 0);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Generation {Generation} is in force: rules {RuleSet} {Version} ({Revision}), catalogue of {CatalogueDate} ({CatalogueHash}), model {Model}, facts {Facts}; loaded in {Milliseconds} ms.")]
    private partial void Loaded(
        long generation, string ruleSet, string version, string revision, DateOnly catalogueDate, string catalogueHash, string model, string facts, long milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Files were looked at again and say the same; generation {Generation} stays in force.")]
    private partial void Unchanged(long generation);

    [LoggerMessage(3, LogLevel.Error, "{Part}: {Fault}")]
    private partial void Fault(MatcherPart part, string fault);

    [LoggerMessage(4, LogLevel.Error, "The reload failed for {Count} fault(s); generation {Generation} goes on serving.")]
    private partial void Failed(int count, long generation);
}
