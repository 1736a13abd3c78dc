using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>
/// A way to run rule sets. The built-in one runs a set over whole columns of partners; one that is passed to
/// <see cref="Matcher.Create"/> is asked pairing by pair and must come to the same results.
/// </summary>
public interface IRuleRuntime
{
    /// <summary>What messages call it: <c>plain</c>.</summary>
    string Name { get; }

    /// <summary>Prepares a rule set for one day.</summary>
    /// <param name="rules">A checked rule set.</param>
    /// <param name="date">The day: rules whose period does not hold it are not in force, derivations among them make no fact.</param>
    IRuleProgram Compile(RuleSet rules, DateOnly date);
}
