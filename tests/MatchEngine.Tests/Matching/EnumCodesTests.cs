using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Tests.Matching;

/// <summary>Every enumeration that a result can hold is written as a code, in a native program too.</summary>
public sealed class EnumCodesTests
{
    private static IEnumerable<Type> Roots() => [
        typeof(MatchAnswer), typeof(WorldAnswer), typeof(PairingExplanation), typeof(SuggestQuery), typeof(RuleSetDiff), typeof(RuleSetImpact), typeof(VersionBump),
        typeof(Fault), typeof(RulePlan),
    ];

    [TestCaseSource(nameof(Roots))]
    public void Every_enumeration_of_a_result_has_a_converter(Type root)
    {
        JsonSerializerOptions options = MatchJson.NewOptions();
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        Type[] enums = [.. Reached(root, []).Where(type => type.IsEnum)];
        Assert.That(enums, Is.Not.Empty);
        foreach (Type type in enums)
        {
            string json = JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type, options);
            Assert.That(json, Does.Match("^\"[a-z0-9_]+\"$"), type.Name);
        }
    }

    private static HashSet<Type> Reached(Type type, HashSet<Type> seen)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsGenericType)
        {
            foreach (Type argument in plain.GetGenericArguments())
            {
                Reached(argument, seen);
            }
        }
        else if (plain.Namespace?.StartsWith("MatchEngine", StringComparison.Ordinal) == true && seen.Add(plain) && !plain.IsEnum)
        {
            foreach (Type member in plain.GetProperties().Select(property => property.PropertyType))
            {
                Reached(member, seen);
            }
        }

        return seen;
    }
}
