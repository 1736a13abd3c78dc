using System.Numerics;
using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>
/// Finds rules that read both the record and the partner, but can be met with recorded partners alone: what they ask of the record is false for
/// everyone without a flow, so that such a rule costs as much as the country has flows, however many partners there are.
/// </summary>
/// <remarks>
/// Each method gives the rows of the record for which something may hold, more rather than fewer, or null for all. A comparison is true only where
/// both sides are known; a product that is above a number above zero has no factor that is zero.
/// </remarks>
internal sealed class RecordBound(CountryFrame frame, Worker worker)
{
    /// <summary>Whether a condition can be true for recorded partners alone.</summary>
    public bool Holds(TruthExpression condition) =>
        Met(condition) is { } rows && frame.History.ClassBits(rows) == 0;

    private ulong[]? Met(TruthExpression expression) => expression switch
    {
        _ when expression.Space.IsScalar() => Scalar(expression).IsFalse ? Nowhere() : null,
        { Space: Space.History } => [.. ((Truths)frame.Result(expression, worker)).True],
        LogicTruth { IsAnd: true } all => all.Parts.Select(part => Met((TruthExpression)part)).Aggregate(Both),
        LogicTruth any => any.Parts.Select(part => Met((TruthExpression)part)).Aggregate(Either),
        CompareNumbers compare => Both(Both(Known(compare.Left), Known(compare.Right)), Compared(compare)),
        _ => null,
    };

    /// <summary>Where a number can have a value.</summary>
    private ulong[]? Known(NumberExpression expression)
    {
        switch (expression)
        {
            case var _ when expression.Space.IsScalar():
                return Scalar(expression).State == ScalarState.Known ? null : Nowhere();
            case { Space: Space.History }:
                Column column = frame.Result(expression, worker);
                ulong[] known = Everywhere();
                Bits.AndNot(known, column.HasUnknown ? column.Unknown : new ulong[known.Length]);
                return known;
            case ArithmeticNumber arithmetic:
                return Both(Known(arithmetic.Left), Known(arithmetic.Right));
            case DerivedNumber derived:
                return Both(derived.When is null ? null : Met(derived.When), Known(derived.Value));
            default:
                return null;
        }
    }

    /// <summary>Where a number can be other than zero.</summary>
    private ulong[]? NotZero(NumberExpression expression)
    {
        switch (expression)
        {
            case { Space: Space.History }:
                Numbers numbers = (Numbers)frame.Result(expression, worker);
                ulong[] rows = Everywhere();
                for (int word = 0; word < rows.Length; word++)
                {
                    for (ulong left = rows[word]; left != 0; left &= left - 1)
                    {
                        int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                        if (numbers.Data[row] == 0)
                        {
                            Bits.Clear(rows, row);
                        }
                    }
                }

                return rows;
            case ArithmeticNumber { Operator: BinaryOperator.Multiply } product:
                return Both(NotZero(product.Left), NotZero(product.Right));
            case ArithmeticNumber { Operator: BinaryOperator.Divide } quotient:
                return NotZero(quotient.Left);
            case DerivedNumber derived:
                return NotZero(derived.Value);
            default:
                return null;
        }
    }

    private ulong[]? Compared(CompareNumbers compare) => compare.Operator switch
    {
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual when IsAboveZero(compare.Right) => NotZero(compare.Left),
        BinaryOperator.Less or BinaryOperator.LessOrEqual when IsAboveZero(compare.Left) => NotZero(compare.Right),
        _ => null,
    };

    private bool IsAboveZero(NumberExpression expression) => expression.Space.IsScalar() && Scalar(expression).Number > 0;

    private Scalar Scalar(Expression expression) => expression.Space == Space.Run ? worker.Table.Scalar(expression) : frame.Scalar(expression);

    private ulong[] Nowhere() => new ulong[Bits.Words(frame.History.Rows)];

    private ulong[] Everywhere()
    {
        ulong[] rows = Nowhere();
        Bits.Fill(rows, frame.History.Rows);
        return rows;
    }

    private static ulong[]? Both(ulong[]? one, ulong[]? other)
    {
        if (one is not null && other is not null)
        {
            Bits.And(one, other);
        }

        return one ?? other;
    }

    private static ulong[]? Either(ulong[]? one, ulong[]? other)
    {
        if (one is null || other is null)
        {
            return null;
        }

        Bits.Or(one, other);
        return one;
    }
}
