using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Rules;

namespace MatchEngine.Facts;

/// <summary>Makes derived facts, in order, in place. A fact that is there already (an officer's, a scenario's) is left as it is.</summary>
internal static class Derivation
{
    public static void Run(ImmutableArray<DeriveRule> rules, PairFacts facts)
    {
        foreach (DeriveRule rule in rules)
        {
            ref Fact fact = ref facts[rule.Fact];
            if (!fact.Value.IsAbsent)
            {
                continue;
            }

            fact = Made(rule, Evaluate(rule, facts), facts);
        }
    }

    /// <summary>A derived value with its year.</summary>
    public static Fact Made(DeriveRule rule, Value value, PairFacts facts) =>
        new(value, value.Kind is ValueKind.Unknown or ValueKind.Absent ? null : OldestYear(rule, facts));

    /// <summary>The value of a derivation: known, unknown with what was missing, absent where its condition is not met, or an error.</summary>
    public static Value Evaluate(DeriveRule rule, IFactReader facts)
    {
        if (rule.When is { } when)
        {
            Value condition = when.Evaluate(facts);
            if (!condition.IsTrue)
            {
                return condition.IsFalse ? Value.Absent : condition;
            }
        }

        return rule.AtLeast is { } atLeast ? Mean(rule.Values, atLeast, facts) : rule.Values[0].Evaluate(facts);
    }

    private static Value Mean(ImmutableArray<Condition> values, int atLeast, IFactReader facts)
    {
        double sum = 0;
        int known = 0;
        List<int> missing = [];
        foreach (Condition expression in values)
        {
            Value value = expression.Evaluate(facts);
            if (value.TryGetNumber(out double number))
            {
                sum += number;
                known++;
            }
            else if (value.IsUnknown)
            {
                missing.AddRange(value.MissingFacts);
            }
            else
            {
                return value;
            }
        }

        return known >= atLeast ? Value.Of(sum / known) : Value.Unknown([.. missing]);
    }

    /// <summary>A derived fact is as old as the oldest fact that went into it.</summary>
    private static int? OldestYear(DeriveRule rule, PairFacts facts)
    {
        int? oldest = null;
        foreach (Condition expression in rule.Values)
        {
            foreach (int input in expression.Facts)
            {
                if (facts[input] is { IsKnown: true, Year: { } year } && !(oldest <= year))
                {
                    oldest = year;
                }
            }
        }

        return oldest;
    }
}
