using System.Text;
using MatchEngine.Hosting.Sources;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Tests.Examples;

// README: begin
/// <summary>The rules that come along, weighing as much as history does; faults are told with file, line and column.</summary>
internal sealed class TunedRules : IRuleSetSource, IRuleFiles
{
    public ValueTask<SourceResult<RuleSet>> LoadAsync(CancellationToken cancellation)
    {
        RuleSetResult result = RuleSet.Read(this, "mic-partnership/ruleset.json");
        return ValueTask.FromResult(result.RuleSet is { } rules
            ? SourceResult.Of(rules)
            : SourceResult.Failed<RuleSet>([.. result.Faults.Select(fault => fault.ToString())]));
    }

    public byte[]? Read(string path) => DefaultRules.Files.Read(path) is { } file && path == "mic-partnership/ruleset.json"
        ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("\"rules\": 0.05, \"likelihood\": 0.95", "\"rules\": 0.5, \"likelihood\": 0.5", StringComparison.Ordinal))
        : DefaultRules.Files.Read(path);
}

// README: end
