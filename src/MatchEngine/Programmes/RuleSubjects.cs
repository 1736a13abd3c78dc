using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>Tells what a rule speaks of, down to the facts that derived ones are made of.</summary>
internal sealed class RuleSubjects(FactDictionary facts, IEnumerable<DeriveRule> derivations)
{
    private readonly ILookup<int, DeriveRule> _makers = derivations.ToLookup(rule => rule.Fact);

    public IReadOnlySet<string> Of(Rule rule)
    {
        SortedSet<string> subjects = new(StringComparer.Ordinal);
        HashSet<int> seen = [];
        foreach (int fact in rule is DeriveRule derive ? rule.ReadFacts.Append(derive.Fact) : rule.ReadFacts)
        {
            Add(fact, subjects, seen);
        }

        return subjects;
    }

    private void Add(int fact, SortedSet<string> subjects, HashSet<int> seen)
    {
        if (!seen.Add(fact))
        {
            return;
        }

        subjects.UnionWith(Direct(facts.Facts[fact]));
        foreach (int input in _makers[fact].SelectMany(maker => maker.ReadFacts))
        {
            Add(input, subjects, seen);
        }
    }

    private static IEnumerable<string> Direct(FactDefinition fact) => fact.Side switch
    {
        FactSide.Run => [],
        FactSide.Country => ["country"],
        FactSide.Partner => ["partner"],
        FactSide.Pairing => ["country", "partner"],
        _ => [fact.Name[..fact.Name.IndexOf('.')]],
    };
}
