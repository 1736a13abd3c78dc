using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Programmes;

namespace MatchEngine.Rules.Reading;

/// <summary>What can only be checked over all rules together.</summary>
internal static class RuleSetChecks
{
    public static void Run(List<Rule> rules, FactDictionary facts, List<JsonNode> nodes, FaultList faults)
    {
        UniqueIds(nodes, faults);
        ImmutableArray<DeriveRule> derivations = [.. rules.OfType<DeriveRule>()];
        DerivedFacts(derivations, facts, faults);
        Sides(derivations, facts, faults);
        Subjects(rules, derivations, facts, faults);
        DeriveOrder.Sort(derivations, out ImmutableArray<DeriveRule> ring);
        if (!ring.IsEmpty)
        {
            string names = string.Join(" -> ", ring.Append(ring[0]).Select(rule => facts.Facts[rule.Fact].Name));
            Add(faults, RuleFaults.Cycle, ring[0], $"Derived facts depend on each other in a ring: {names}.");
        }

        foreach (FactDefinition fact in facts.Facts)
        {
            if (Unsupplied(fact) is { } complaint && rules.Find(rule => Reads(rule, facts, fact.Name)) is { } reader)
            {
                Add(faults, RuleFaults.Unbound, reader, complaint);
            }
        }
    }

    private static string? Unsupplied(FactDefinition fact) => fact.Origin switch
    {
        FactOrigin.Catalogue when !FactBindings.CanBind(fact) =>
            $"The fact '{fact.Name}' ({fact.Type}, {fact.Side}) is said to come from the catalogue, which has none of that name, type and side.",
        FactOrigin.Programme when !ProgrammeVocabulary.Supplies(fact) =>
            $"The fact '{fact.Name}' ({fact.Type}) is said to come from a programme, and none supplies one of that name and type.",
        _ => null,
    };

    /// <summary>Each rule of a programme speaks of what some stage of it knows together; other rules speak of no programme.</summary>
    private static void Subjects(List<Rule> rules, ImmutableArray<DeriveRule> derivations, FactDictionary facts, FaultList faults)
    {
        RuleSubjects subjects = new(facts, derivations);
        foreach (Rule rule in rules)
        {
            string[] read = [.. subjects.Of(rule)];
            if (rule.Programme is { } programme && ProgrammeStages.Fitting(programme, subjects.Of(rule)) is null)
            {
                Add(faults, RuleFaults.WrongSubject, rule, $"The rule is for '{programme.Code()}', no stage of which knows {string.Join(", ", read)} together.");
            }

            if (rule is not DeriveRule && rule.Programme is null && read.Except(["country", "partner"]).FirstOrDefault() is { } foreign)
            {
                Add(faults, RuleFaults.WrongSubject, rule, $"The rule reads facts of '{foreign}', which only a programme knows: name it with 'programme'.");
            }
        }
    }

    private static bool Reads(Rule rule, FactDictionary facts, string name) =>
        facts.TryFind(name, out int fact) && rule.Expressions.Any(expression => expression.Facts.Contains(fact));

    private static void UniqueIds(List<JsonNode> nodes, FaultList faults)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonNode node in nodes)
        {
            if (node.Find("id") is { Kind: JsonKind.String } id && !seen.Add(id.Text))
            {
                faults.Add(RuleFaults.DuplicateId, id, $"The rule id '{id.Text}' is taken. Ids differ by more than case.");
            }
        }
    }

    private static void DerivedFacts(ImmutableArray<DeriveRule> derivations, FactDictionary facts, FaultList faults)
    {
        foreach (DeriveRule rule in derivations.Where(rule => facts.Facts[rule.Fact].Origin != FactOrigin.Derived))
        {
            string name = facts.Facts[rule.Fact].Name;
            Add(faults, RuleFaults.NotDerived, rule, $"'{name}' is a fact from {facts.Facts[rule.Fact].Origin.ToString().ToLowerInvariant()}, which a rule can't make.");
        }

        foreach (IGrouping<int, DeriveRule> group in derivations.GroupBy(rule => rule.Fact))
        {
            DeriveRule[] makers = [.. group];
            for (int i = 1; i < makers.Length; i++)
            {
                if (makers.Take(i).FirstOrDefault(other => other.Effective.Overlaps(makers[i].Effective)) is { } twin)
                {
                    Add(faults, RuleFaults.DerivedTwice, makers[i], $"'{facts.Facts[group.Key].Name}' is made by {twin.Id} already, in a period that overlaps.");
                }
            }
        }
    }

    private static void Sides(ImmutableArray<DeriveRule> derivations, FactDictionary facts, FaultList faults)
    {
        foreach (DeriveRule rule in derivations)
        {
            FactSide side = facts.Facts[rule.Fact].Side;
            if (side == FactSide.Programme)
            {
                continue;
            }

            foreach (int fact in rule.Expressions.SelectMany(expression => expression.Facts).Distinct())
            {
                bool visible = facts.Facts[fact].Side == side || facts.Facts[fact].Side == FactSide.Run
                    || (side == FactSide.Pairing && facts.Facts[fact].Side != FactSide.Programme);
                if (!visible)
                {
                    Add(
                        faults,
                        RuleFaults.WrongSide,
                        rule,
                        $"'{facts.Facts[rule.Fact].Name}' is a fact of the {side.ToString().ToLowerInvariant()} and can't read '{facts.Facts[fact].Name}', a fact of the {facts.Facts[fact].Side.ToString().ToLowerInvariant()}.");
                }
            }
        }
    }

    private static void Add(FaultList faults, string code, Rule rule, string message) =>
        faults.Add(new Fault(code, FaultSeverity.Error, rule.Location.File, rule.Location.Line, rule.Location.Column, message));
}
