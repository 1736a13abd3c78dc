using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>
/// The reference: evaluates every rule of a set, one after the other, over one pairing. It is slow beside the built-in runtime and says what
/// that one must come to; other runtimes can be held against it too.
/// </summary>
public sealed class PlainRuntime : IRuleRuntime
{
    /// <inheritdoc/>
    public string Name => "plain";

    /// <inheritdoc/>
    public IRuleProgram Compile(RuleSet rules, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new PlainProgram(rules, date);
    }
}
