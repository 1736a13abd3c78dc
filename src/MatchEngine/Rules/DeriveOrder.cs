using System.Collections.Immutable;

namespace MatchEngine.Rules;

/// <summary>Puts derivations in an order in which each reads only facts that are made before it.</summary>
internal static class DeriveOrder
{
    /// <summary>Sorts; a ring of rules that depend on each other comes out in <paramref name="ring"/> and is left out of the order.</summary>
    public static ImmutableArray<DeriveRule> Sort(ImmutableArray<DeriveRule> rules, out ImmutableArray<DeriveRule> ring)
    {
        ILookup<int, DeriveRule> makers = rules.ToLookup(rule => rule.Fact);
        ImmutableArray<DeriveRule>.Builder order = ImmutableArray.CreateBuilder<DeriveRule>(rules.Length);
        Dictionary<DeriveRule, bool> finished = new(ReferenceEqualityComparer.Instance);
        List<DeriveRule> path = [];
        ImmutableArray<DeriveRule> found = [];
        foreach (DeriveRule rule in rules)
        {
            Visit(rule);
        }

        ring = found;
        return order.ToImmutable();

        void Visit(DeriveRule rule)
        {
            if (finished.TryGetValue(rule, out bool done))
            {
                if (!done && found.IsEmpty)
                {
                    found = [.. path.Skip(path.IndexOf(rule))];
                }

                return;
            }

            finished[rule] = false;
            path.Add(rule);
            foreach (int fact in rule.Expressions.SelectMany(expression => expression.Facts).Distinct())
            {
                foreach (DeriveRule maker in makers[fact])
                {
                    Visit(maker);
                }
            }

            path.RemoveAt(path.Count - 1);
            finished[rule] = true;
            order.Add(rule);
        }
    }
}
