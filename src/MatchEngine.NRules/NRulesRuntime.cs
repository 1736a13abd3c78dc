using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.NRules;

/// <summary>
/// Runs rule sets in NRules sessions, for <see cref="Matcher.Create"/>. It comes to the results of the built-in runtime and takes many times as
/// long: it is for those whose other rules live in NRules.
/// </summary>
public sealed class NRulesRuntime : IRuleRuntime
{
    /// <inheritdoc/>
    public string Name => "nrules";

    /// <inheritdoc/>
    public IRuleProgram Compile(RuleSet rules, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new NRulesProgram(rules, date);
    }
}
