using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>+ - * /</c> of doubles.</summary>
internal sealed class ArithmeticNumber(Space space, BinaryOperator @operator, NumberExpression left, NumberExpression right) : NumberExpression(space)
{
    public BinaryOperator Operator => @operator;

    public NumberExpression Left => left;

    public NumberExpression Right => right;

    public override IEnumerable<Expression> Parts => [left, right];

    protected override void Fill(Context context, Numbers into)
    {
        ScalarState one = Operand(context, left, into, out Numbers? leftColumn, out double leftScalar);
        ScalarState other = Operand(context, right, into, out Numbers? rightColumn, out double rightScalar);
        if (leftColumn is not null && rightColumn is not null)
        {
            Apply(new ColumnSource(leftColumn.Data), new ColumnSource(rightColumn.Data), into.Data);
        }
        else if (leftColumn is not null)
        {
            Apply(new ColumnSource(leftColumn.Data), new ScalarSource(rightScalar), into.Data);
        }
        else
        {
            Apply(new ScalarSource(leftScalar), new ColumnSource(rightColumn!.Data), into.Data);
        }

        Fail(into, one);
        Fail(into, other);
        into.SettleFailures();
    }

    private static ScalarState Operand(Context context, NumberExpression operand, Numbers into, out Numbers? column, out double number)
    {
        if (operand.Space.IsScalar())
        {
            Scalar scalar = context.Scalar(operand);
            column = null;
            number = scalar.Number;
            return scalar.State;
        }

        column = context.Number(operand);
        number = double.NaN;
        into.AddFailures(column);
        return ScalarState.Known;
    }

    private static void Fail(Numbers into, ScalarState state)
    {
        if (state != ScalarState.Known)
        {
            into.FailAll(state);
        }
    }

    private void Apply<TLeft, TRight>(TLeft left, TRight right, Span<double> into)
        where TLeft : struct, ILaneSource, allows ref struct
        where TRight : struct, ILaneSource, allows ref struct
    {
        ref double start = ref MemoryMarshal.GetReference(into);
        nuint count = (nuint)into.Length;
        switch (@operator)
        {
            case BinaryOperator.Add:
                for (nuint row = 0; row < count; row += 4)
                {
                    (left.At(row) + right.At(row)).StoreUnsafe(ref start, row);
                }

                break;
            case BinaryOperator.Subtract:
                for (nuint row = 0; row < count; row += 4)
                {
                    (left.At(row) - right.At(row)).StoreUnsafe(ref start, row);
                }

                break;
            case BinaryOperator.Multiply:
                for (nuint row = 0; row < count; row += 4)
                {
                    (left.At(row) * right.At(row)).StoreUnsafe(ref start, row);
                }

                break;
            default:
                for (nuint row = 0; row < count; row += 4)
                {
                    (left.At(row) / right.At(row)).StoreUnsafe(ref start, row);
                }

                break;
        }
    }
}
