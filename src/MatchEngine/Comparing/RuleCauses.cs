using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>Tells for each rule of two sets which changed rules can lie behind a change of its outcome: itself, and derivations that it reads.</summary>
internal sealed class RuleCauses
{
    private readonly Dictionary<string, ImmutableArray<string>> _causes = new(StringComparer.Ordinal);

    private RuleCauses()
    {
    }

    public RuleCauses(RuleSet before, RuleSet after, RuleSetDiff diff)
    {
        HashSet<string> changed = [.. diff.Changes.Where(change => change.Reach > ChangeReach.Words).Select(change => change.Subject)];
        OrderChanged = changed.Contains("ruleset");
        foreach (RuleSet set in new[] { before, after })
        {
            ILookup<int, DeriveRule> makers = set.Derivations.ToLookup(rule => rule.Fact);
            foreach (Rule rule in set.Rules)
            {
                SortedSet<string> causes = new(_causes.GetValueOrDefault(rule.Id, []), StringComparer.Ordinal);
                Collect(rule, set, makers, changed, causes, []);
                _causes[rule.Id] = [.. causes];
            }
        }
    }

    /// <summary>For one and the same rule set: a rule stands for itself.</summary>
    public static RuleCauses None { get; } = new();

    /// <summary>Whether the weights of rules and likelihood in the order changed.</summary>
    public bool OrderChanged { get; }

    /// <summary>The changed rules and facts behind a rule; empty where nothing that it reads has changed.</summary>
    public ImmutableArray<string> Of(string rule) => _causes.GetValueOrDefault(rule, []);

    private static void Collect(
        Rule rule, RuleSet set, ILookup<int, DeriveRule> makers, HashSet<string> changed, SortedSet<string> causes, HashSet<string> visited)
    {
        if (!visited.Add(rule.Id))
        {
            return;
        }

        if (changed.Contains(rule.Id))
        {
            causes.Add(rule.Id);
        }

        foreach (int fact in rule.Expressions.SelectMany(expression => expression.Facts).Distinct())
        {
            if (changed.Contains(set.Facts.Facts[fact].Name))
            {
                causes.Add(set.Facts.Facts[fact].Name);
            }

            foreach (DeriveRule maker in makers[fact])
            {
                Collect(maker, set, makers, changed, causes, visited);
            }
        }
    }
}
