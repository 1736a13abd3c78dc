using System.Collections.Frozen;
using System.Collections.Immutable;
using static MatchEngine.Conditions.ConditionType;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The functions of the language.</summary>
internal static class Functions
{
    private static readonly ConditionType AnyList = List(Dyn);
    private static readonly ConditionType AnyMap = Map(Dyn, Dyn);
    private static readonly ConditionType Strings = List(ConditionType.String);

    private static readonly Function[] Table =
    [
        new("size", Conversions.Size, [.. Styles(Int, ConditionType.String), .. Styles(Int, AnyList), .. Styles(Int, AnyMap)]),
        new("contains", StringFunctions.Contains, [Method(Bool, ConditionType.String, ConditionType.String)]),
        new("startsWith", StringFunctions.StartsWith, [Method(Bool, ConditionType.String, ConditionType.String)]),
        new("endsWith", StringFunctions.EndsWith, [Method(Bool, ConditionType.String, ConditionType.String)]),
        new("matches", StringFunctions.Matches, [Method(Bool, ConditionType.String, ConditionType.String), Plain(Bool, ConditionType.String, ConditionType.String)]),
        new("int", Conversions.ToInt, [Plain(Int, Int), Plain(Int, ConditionType.Double), Plain(Int, ConditionType.String)]),
        new("double", Conversions.ToDouble, [Plain(ConditionType.Double, ConditionType.Double), Plain(ConditionType.Double, Int), Plain(ConditionType.Double, ConditionType.String)]),
        new("string", Conversions.ToText, [Plain(ConditionType.String, ConditionType.String), Plain(ConditionType.String, Int), Plain(ConditionType.String, ConditionType.Double), Plain(ConditionType.String, Bool)]),
        new("bool", Conversions.ToBool, [Plain(Bool, Bool), Plain(Bool, ConditionType.String)]),
        new("dyn", Conversions.Identity, [Plain(Dyn, Dyn)]),
        new("lowerAscii", StringFunctions.LowerAscii, [Method(ConditionType.String, ConditionType.String)]),
        new("upperAscii", StringFunctions.UpperAscii, [Method(ConditionType.String, ConditionType.String)]),
        new("trim", StringFunctions.Trim, [Method(ConditionType.String, ConditionType.String)]),
        new("join", StringFunctions.Join, [Method(ConditionType.String, Strings), Method(ConditionType.String, Strings, ConditionType.String)]),
        new("split", StringFunctions.Split, [Method(Strings, ConditionType.String, ConditionType.String), Method(Strings, ConditionType.String, ConditionType.String, Int)]),
        new("math.least", MathFunctions.Least, Extremes()),
        new("math.greatest", MathFunctions.Greatest, Extremes()),
    ];

    private static readonly FrozenDictionary<string, Function> Index = Table.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static ImmutableArray<string> Names { get; } = [.. Table.Select(function => function.Name)];

    public static Function? Find(string name) => Index.GetValueOrDefault(name);

    private static Overload Plain(ConditionType result, params ImmutableArray<ConditionType> parameters) => new(false, parameters, result);

    private static Overload Method(ConditionType result, params ImmutableArray<ConditionType> parameters) => new(true, parameters, result);

    private static Overload[] Styles(ConditionType result, ConditionType parameter) => [Plain(result, parameter), Method(result, parameter)];

    private static ImmutableArray<Overload> Extremes() =>
    [
        new(false, [Int], Int, true),
        new(false, [ConditionType.Double], ConditionType.Double, true),
        new(false, [List(Int)], Int),
        new(false, [List(ConditionType.Double)], ConditionType.Double),
        new(false, [Dyn], Dyn, true),
    ];
}
