namespace MatchEngine.Conditions;

/// <summary>The type of an expression or a fact. Equal by shape.</summary>
public sealed record ConditionType
{
    private ConditionType(TypeKind kind, ConditionType? key = null, ConditionType? element = null)
    {
        Kind = kind;
        Key = key;
        Element = element;
    }

    /// <summary>The type of what is known only at evaluation; fits everything.</summary>
    public static ConditionType Dyn { get; } = new(TypeKind.Dyn);

    /// <summary>The type of <c>null</c>.</summary>
    public static ConditionType Null { get; } = new(TypeKind.Null);

    /// <summary>True or false.</summary>
    public static ConditionType Bool { get; } = new(TypeKind.Bool);

    /// <summary>A whole number of 64 bits.</summary>
    public static ConditionType Int { get; } = new(TypeKind.Int);

    /// <summary>A floating-point number of 64 bits.</summary>
    public static ConditionType Double { get; } = new(TypeKind.Double);

    /// <summary>A sequence of Unicode code points.</summary>
    public static ConditionType String { get; } = new(TypeKind.String);

    /// <summary>The family.</summary>
    public TypeKind Kind { get; }

    /// <summary>The type of a map's keys; null for other types.</summary>
    public ConditionType? Key { get; }

    /// <summary>The type of a list's elements or a map's values; null for other types.</summary>
    public ConditionType? Element { get; }

    /// <summary>Whether this is <c>int</c> or <c>double</c>.</summary>
    public bool IsNumeric => Kind is TypeKind.Int or TypeKind.Double;

    /// <summary>Whether this is known only at evaluation.</summary>
    public bool IsDyn => Kind == TypeKind.Dyn;

    /// <summary>The type of lists of <paramref name="element"/>.</summary>
    public static ConditionType List(ConditionType element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new ConditionType(TypeKind.List, null, element);
    }

    /// <summary>The type of maps from strings to <paramref name="element"/>.</summary>
    public static ConditionType Map(ConditionType element) => Map(String, element);

    /// <summary>The type of maps from <paramref name="key"/> (string, int, bool or dyn) to <paramref name="element"/>.</summary>
    public static ConditionType Map(ConditionType key, ConditionType element)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(element);
        return new ConditionType(TypeKind.Map, key, element);
    }

    /// <summary>The type as one writes it: <c>int</c>, <c>list(string)</c>, <c>map(string, double)</c>.</summary>
    public override string ToString() => Kind switch
    {
        TypeKind.Dyn => "dyn",
        TypeKind.Null => "null",
        TypeKind.Bool => "bool",
        TypeKind.Int => "int",
        TypeKind.Double => "double",
        TypeKind.String => "string",
        TypeKind.List => $"list({Element})",
        _ => $"map({Key}, {Element})",
    };

    /// <summary>Whether a value of type <paramref name="other"/> may stand where this type is wanted; dyn fits both ways.</summary>
    internal bool Accepts(ConditionType other) =>
        IsDyn || other.IsDyn || (Kind == other.Kind && Fits(Key, other.Key) && Fits(Element, other.Element));

    /// <summary>The one type that covers both: equal types stay, everything else becomes dyn inside of the same family or dyn.</summary>
    internal ConditionType Join(ConditionType other)
    {
        if (this == other)
        {
            return this;
        }

        return (Kind, other.Kind) switch
        {
            (TypeKind.List, TypeKind.List) => List(Element!.Join(other.Element!)),
            (TypeKind.Map, TypeKind.Map) => Map(Key!.Join(other.Key!), Element!.Join(other.Element!)),
            _ => Dyn,
        };
    }

    private static bool Fits(ConditionType? wanted, ConditionType? given) => wanted is null || given is null || wanted.Accepts(given);
}
