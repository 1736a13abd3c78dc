using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The functions of the language.</summary>
internal static class Functions
{
    /// <summary>The space of names that some functions live in, as in <c>math.least</c>.</summary>
    public const string MathSpace = "math";

    private static readonly ConditionType Any = ConditionType.Dyn;
    private static readonly ConditionType Truth = ConditionType.Bool;
    private static readonly ConditionType Whole = ConditionType.Int;
    private static readonly ConditionType Real = ConditionType.Double;
    private static readonly ConditionType Text = ConditionType.String;
    private static readonly ConditionType Lists = ConditionType.List(Any);
    private static readonly ConditionType Maps = ConditionType.Map(Any, Any);
    private static readonly ConditionType Texts = ConditionType.List(Text);

    private static readonly Function[] Table =
    [
        new("size", Conversions.Size, [.. Styles(Whole, Text), .. Styles(Whole, Lists), .. Styles(Whole, Maps)]),
        new("contains", StringFunctions.Contains, [Method(Truth, Text, Text)]),
        new("startsWith", StringFunctions.StartsWith, [Method(Truth, Text, Text)]),
        new("endsWith", StringFunctions.EndsWith, [Method(Truth, Text, Text)]),
        new("matches", StringFunctions.Matches, [Method(Truth, Text, Text), Plain(Truth, Text, Text)]),
        new("int", Conversions.ToInt, [Plain(Whole, Whole), Plain(Whole, Real), Plain(Whole, Text)]),
        new("double", Conversions.ToDouble, [Plain(Real, Real), Plain(Real, Whole), Plain(Real, Text)]),
        new("string", Conversions.ToText, [Plain(Text, Text), Plain(Text, Whole), Plain(Text, Real), Plain(Text, Truth)]),
        new("bool", Conversions.ToBool, [Plain(Truth, Truth), Plain(Truth, Text)]),
        new("dyn", Conversions.Identity, [Plain(Any, Any)]),
        new("lowerAscii", StringFunctions.LowerAscii, [Method(Text, Text)]),
        new("upperAscii", StringFunctions.UpperAscii, [Method(Text, Text)]),
        new("trim", StringFunctions.Trim, [Method(Text, Text)]),
        new("join", StringFunctions.Join, [Method(Text, Texts), Method(Text, Texts, Text)]),
        new("split", StringFunctions.Split, [Method(Texts, Text, Text), Method(Texts, Text, Text, Whole)]),
        new("math.least", MathFunctions.Least, Extremes()),
        new("math.greatest", MathFunctions.Greatest, Extremes()),
    ];

    private static readonly FrozenDictionary<string, Function> Index =
        Table.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static ImmutableArray<string> Names { get; } = [.. Table.Select(function => function.Name)];

    public static Function? Find(string name) => Index.GetValueOrDefault(name);

    private static Overload Plain(ConditionType result, params ImmutableArray<ConditionType> parameters) =>
        new(false, parameters, result);

    private static Overload Method(ConditionType result, params ImmutableArray<ConditionType> parameters) =>
        new(true, parameters, result);

    private static Overload[] Styles(ConditionType result, ConditionType parameter) =>
        [Plain(result, parameter), Method(result, parameter)];

    private static ImmutableArray<Overload> Extremes() =>
    [
        new(false, [Whole], Whole, true),
        new(false, [Real], Real, true),
        new(false, [ConditionType.List(Whole)], Whole),
        new(false, [ConditionType.List(Real)], Real),
        new(false, [Any], Any, true),
    ];
}
