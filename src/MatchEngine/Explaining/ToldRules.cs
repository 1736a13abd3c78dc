using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>The rules of a set as answers in one language tell of them; each is read when it is first told of. Safe for many threads.</summary>
internal sealed class ToldRules
{
    private readonly RuleSet _rules;
    private readonly string _language;
    private readonly Dictionary<Rule, int> _places;
    private readonly int[] _order;
    private readonly ToldRule?[] _told;

    public ToldRules(RuleSet rules, string language)
    {
        _rules = rules;
        _language = language;

        // a rule is found by what it is, not by what it says: to compare records would read every member
        _places = new Dictionary<Rule, int>(rules.Rules.Length, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < rules.Rules.Length; i++)
        {
            _places.Add(rules.Rules[i], i);
        }

        _order = new int[rules.Rules.Length];
        int place = 0;
        foreach (int rule in Enumerable.Range(0, _order.Length).OrderBy(i => rules.Rules[i].Id, StringComparer.Ordinal))
        {
            _order[rule] = place++;
        }

        Tags = [.. rules.Rules.SelectMany(rule => rule.Tags).Distinct()];
        _told = new ToldRule?[rules.Rules.Length];
    }

    /// <summary>The tags of all rules; each has its place as a number.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>How a rule is told of.</summary>
    public ToldRule Of(Rule rule)
    {
        int place = _places[rule];
        return _told[place] ??= new ToldRule(rule, place, _order[place], [.. rule.Tags.Select(tag => Tags.IndexOf(tag))], _rules.Facts, _language);
    }
}
