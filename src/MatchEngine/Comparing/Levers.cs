using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>
/// The values that an actionable fact could take and that rules can tell apart: every word of an enumeration, one more or one less of a
/// list, and the numbers that conditions compare with.
/// </summary>
internal static class Levers
{
    private const int MostNumbers = 12;

    /// <summary>Nobody changes a country's income, place or neighbours, whatever a dictionary says.</summary>
    private static readonly string[] Fixed =
    [
        "income", "gni", "gdp", "region", "continent", "distance", "contiguous", "landlocked", "language", "least_developed", "fragile", "iso3",
    ];

    public static bool IsActionable(FactDefinition fact) =>
        fact.Actionable && fact.Origin == FactOrigin.Officer && fact.Side != FactSide.Run
        && (fact.Name == "country.regional_strategy" || !fact.Name.Split('.', '_').Any(word => Fixed.Contains(word)))
        && !Fixed.Contains(fact.Name[(fact.Name.LastIndexOf('.') + 1)..]);

    /// <summary>Everything that could be tried, by fact, in the order of the dictionary.</summary>
    public static ImmutableArray<(int Fact, Value Value)> All(RuleSet rules, Func<int, Fact> known) =>
    [
        .. rules.UsedFacts
            .Where(fact => IsActionable(rules.Facts.Facts[fact]))
            .SelectMany(fact => Values(rules, fact, known(fact)).Where(value => !value.Equals(known(fact).Value)).Select(value => (fact, value))),
    ];

    private static IEnumerable<Value> Values(RuleSet rules, int fact, Fact known)
    {
        FactDefinition definition = rules.Facts.Facts[fact];
        return definition.Type.Kind switch
        {
            TypeKind.Bool => [Value.True, Value.False],
            TypeKind.String => Words(rules, fact, definition).Select(Value.Of),
            TypeKind.List => Lists(Words(rules, fact, definition), known),
            TypeKind.Int => Numbers(rules, fact, definition).Select(number => Value.Of((long)number)),
            TypeKind.Double => Numbers(rules, fact, definition).Select(Value.Of),
            _ => [],
        };
    }

    private static ImmutableArray<string> Words(RuleSet rules, int fact, FactDefinition definition) => definition.Allowed.IsEmpty
        ? [.. Literals(rules, fact).Where(value => value.Kind == ValueKind.String).Select(value => value.AsString).Distinct().Order(StringComparer.Ordinal)]
        : definition.Allowed;

    private static IEnumerable<Value> Lists(ImmutableArray<string> words, Fact known)
    {
        string[] now = known.IsKnown ? [.. known.Value.AsList.Select(item => item.AsString)] : [];
        return words.Select(word => Value.Of(now.Contains(word) ? now.Where(other => other != word) : now.Append(word)));
    }

    private static IEnumerable<double> Numbers(RuleSet rules, int fact, FactDefinition definition)
    {
        double step = definition.Type.Kind == TypeKind.Int ? 1 : 0;
        IEnumerable<double> compared = Literals(rules, fact)
            .Select(value => value.TryGetNumber(out double number) ? number : double.NaN)
            .Where(double.IsFinite);
        return compared
            .SelectMany(number => step > 0 ? new[] { Math.Floor(number) - 1, Math.Floor(number), Math.Floor(number) + 1 } : [number, number * 1.01])
            .Concat(new[] { definition.Minimum, definition.Maximum }.OfType<double>())
            .Where(number => !(number < definition.Minimum) && !(number > definition.Maximum))
            .Distinct()
            .Order()
            .Take(MostNumbers);
    }

    private static IEnumerable<Value> Literals(RuleSet rules, int fact) => rules.Rules
        .SelectMany(rule => rule.Expressions)
        .Where(expression => expression.Facts.Contains(fact))
        .SelectMany(expression => expression.Root.DescendantsAndSelf())
        .OfType<LiteralNode>()
        .Select(literal => literal.Value);
}
