using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>One value for all rows: a truth value as 1 or 0, a number, or a text by its code.</summary>
/// <param name="State">Whether it has a value.</param>
/// <param name="Number">The number or truth value; NaN where there is none.</param>
/// <param name="Code">The code of a text; <see cref="TextPool.None"/> where there is none.</param>
internal readonly record struct Scalar(ScalarState State, double Number, int Code)
{
    /// <summary>Whole numbers up to this size are doubles without loss.</summary>
    public const long Exact = 1L << 53;

    public bool IsTrue => State == ScalarState.Known && Number != 0;

    public bool IsFalse => State == ScalarState.Known && Number == 0;

    /// <summary>Reads a value as a column of the type would hold it; null where it is of another kind, or too large.</summary>
    public static Scalar? Of(in Value value, TypeKind type, TextPool texts)
    {
        switch (value.Kind)
        {
            case ValueKind.Unknown or ValueKind.Absent:
                return new Scalar(ScalarState.Unknown, double.NaN, TextPool.None);
            case ValueKind.Error:
                return new Scalar(ScalarState.Broken, double.NaN, TextPool.None);
            case ValueKind.Bool when type == TypeKind.Bool:
                return new Scalar(ScalarState.Known, value.AsBool ? 1 : 0, TextPool.None);
            case ValueKind.Double when type == TypeKind.Double:
                return new Scalar(ScalarState.Known, value.AsDouble, TextPool.None);
            case ValueKind.Int when type == TypeKind.Int && value.AsInt is >= -Exact and <= Exact:
                return new Scalar(ScalarState.Known, value.AsInt, TextPool.None);
            case ValueKind.String when type == TypeKind.String:
                return new Scalar(ScalarState.Known, double.NaN, texts.Code(value.AsString));
            default:
                // a condition that gives no truth value cannot tell, as one that fails
                return type == TypeKind.Bool ? new Scalar(ScalarState.Broken, double.NaN, TextPool.None) : null;
        }
    }
}
