using MatchEngine.NRules.Building;
using NRules.RuleModel;

namespace MatchEngine.NRules;

/// <summary>
/// A rule set of ours as an NRules repository, for a session of one's own: <c>repository.Compile()</c> makes the session factory, a session
/// takes <see cref="Pairing"/> facts, and its rules insert <see cref="DerivedValue"/> and <see cref="Verdict"/> facts. Each rule carries its title
/// as description, its tags, and owner, kind, outcome, document, paragraphs, class and note as properties.
/// </summary>
public sealed class RuleSetRepository : IRuleRepository
{
    private readonly IRuleSet _ruleSet;

    private RuleSetRepository(IRuleSet ruleSet) => _ruleSet = ruleSet;

    /// <summary>The rules in force on a day. The NRules set is called as ours, with its version: <c>mic-partnership@1.1.0</c>.</summary>
    /// <param name="rules">A checked rule set.</param>
    /// <param name="date">The day.</param>
    public static RuleSetRepository Of(MatchEngine.Rules.RuleSet rules, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(rules);
        RuleSet ruleSet = new($"{rules.Id}@{rules.Version}");
        ruleSet.Add(new RuleSetBuilder(rules, date).Build());
        return new RuleSetRepository(ruleSet);
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => [_ruleSet];
}
