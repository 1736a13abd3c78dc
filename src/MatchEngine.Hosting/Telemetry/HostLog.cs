using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting.Telemetry;

/// <summary>Everything that a service logs. In one class on purpose: the generator writes several in an order that changes from build to build.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Information, "Generation {Generation} is in force: rules {RuleSet} {Version} ({Revision}), catalogue {Catalogue}, model {Model}, facts {Facts}; loaded in {Milliseconds} ms.")]
    public static partial void InForce(
        this ILogger logger, long generation, string ruleSet, string version, string revision, string catalogue, string model, string facts, long milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Sources were read again and say the same; generation {Generation} stays in force.")]
    public static partial void Unchanged(this ILogger logger, long generation);

    [LoggerMessage(3, LogLevel.Error, "{Part}: {Fault}")]
    public static partial void LoadFault(this ILogger logger, MatcherPart part, string fault);

    [LoggerMessage(4, LogLevel.Error, "The load failed for {Count} fault(s); generation {Generation} goes on serving.")]
    public static partial void LoadFailed(this ILogger logger, int count, long generation);

    [LoggerMessage(20, LogLevel.Error, "The decision log '{Path}' can't be written: {Reason} Records wait for it; answers go on.")]
    public static partial void CannotRecord(this ILogger logger, string path, string reason);

    [LoggerMessage(21, LogLevel.Information, "The decision log '{Path}' is written again.")]
    public static partial void RecordsAgain(this ILogger logger, string path);

    [LoggerMessage(22, LogLevel.Error, "More records wait for the decision log '{Path}' than may; records are lost from now on and counted.")]
    public static partial void LosesRecords(this ILogger logger, string path);

    [LoggerMessage(23, LogLevel.Error, "{Count} record(s) could not be written to the decision log '{Path}' before the end.")]
    public static partial void StoppedWithRecordsLeft(this ILogger logger, int count, string path);

    [LoggerMessage(24, LogLevel.Error, "{Log} broke on a record, and the record is lost there; the answer was given.")]
    public static partial void DecisionLogBroke(this ILogger logger, Exception exception, string log);

    [LoggerMessage(40, LogLevel.Error, "{Method} {Path} failed; the client was told trace {Trace}.")]
    public static partial void RequestFailed(this ILogger logger, Exception exception, string method, string path, string trace);
}
