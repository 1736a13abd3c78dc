using MatchEngine.NRules;
using MatchEngine.Running;

namespace MatchEngine.Tests;

/// <summary>The tests of matching are compiled here once more: NRules runs their rules.</summary>
internal static class TestedRuntime
{
    public static IRuleRuntime? Value { get; } = new NRulesRuntime();
}
