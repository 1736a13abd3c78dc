using System.Globalization;
using MatchEngine.Hosting.Recording;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MatchEngine.Hosting.Health;

/// <summary>Whether answers are recorded: degraded where the file can't be written or records were lost. Answers are given all the same.</summary>
internal sealed class DecisionLogHealthCheck(FileDecisionLog log) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!log.IsOn)
        {
            return Task.FromResult(HealthCheckResult.Healthy("Answers are not recorded to a file."));
        }

        DecisionLogState state = log.State;
        Dictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["path"] = state.Path,
            ["waiting"] = state.Waiting,
            ["written"] = state.Written,
            ["lost"] = state.Lost,
        };
        string? trouble = state.Problem is { } problem
            ? string.Create(CultureInfo.InvariantCulture, $"'{state.Path}' can't be written since {state.Since:u}: {problem} {state.Waiting} record(s) wait.")
            : state.Lost > 0 ? $"{state.Lost} record(s) were lost because more waited than may." : null;
        return Task.FromResult(trouble is null ? HealthCheckResult.Healthy("Answers are recorded.", data) : HealthCheckResult.Degraded(trouble, data: data));
    }
}
