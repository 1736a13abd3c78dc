using System.Collections.Immutable;
using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>
/// What is worked out once for all pairings of one side, countries or partners: the results of rules that read that side alone; and of rules that
/// read both, whether what they ask of this side keeps them from being met.
/// </summary>
internal sealed class SharedRules(FactSide side, FactDictionary dictionary, DateOnly date)
{
    private readonly List<Rule> _whole = [];
    private readonly List<Condition[]> _asked = [];
    private readonly SortedSet<int> _read = [];

    /// <summary>Adds a rule that reads this side alone; gives the place of its result.</summary>
    public int Add(Rule rule)
    {
        _whole.Add(rule);
        return _whole.Count - 1;
    }

    /// <summary>
    /// Adds a rule that reads this side among others; gives the place of the answer, or -1 where this side alone never decides. It can where an
    /// operand of the rule's <c>&amp;&amp;</c> is of this side alone: one that is false makes the whole false, whatever the others are.
    /// </summary>
    public int AddPart(Rule rule)
    {
        if (rule.When is not { Root: LogicNode { Operator: LogicOperator.And } whole } when || StepBound.Of(whole) > ColumnLimits.Steps)
        {
            return -1;
        }

        _read.UnionWith(when.Facts.Where(fact => dictionary.Facts[fact].Side == side));
        Condition[] asked = [.. whole.Operands.Select(when.Part).Where(part => !part.Facts.IsEmpty && SharedSide.Of(part.Facts, dictionary) == side)];
        if (asked.Length == 0)
        {
            return -1;
        }

        _asked.Add(asked);
        return _asked.Count - 1;
    }

    /// <summary>Works it out for one country, or one partner.</summary>
    public SharedResults Over(PairFacts facts) => new(
        [.. _whole.Select(rule => RuleRun.Of(rule, date, facts))],
        [.. _asked.Select(asked => asked.Any(condition => condition.Evaluate(facts).IsFalse))],
        _read.All(fact => FactColumns.Fits(facts[fact].Value, dictionary.Facts[fact].Type)));
}
