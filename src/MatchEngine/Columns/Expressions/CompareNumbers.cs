using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>Two numbers compared.</summary>
internal sealed class CompareNumbers(Space space, BinaryOperator @operator, NumberExpression left, NumberExpression right) : TruthExpression(space)
{
    public BinaryOperator Operator => @operator;

    public NumberExpression Left => left;

    public NumberExpression Right => right;

    public override IEnumerable<Expression> Parts => [left, right];

    protected override void Fill(Context context, Truths into)
    {
        if (right.Space.IsScalar())
        {
            Scalar scalar = context.Scalar(right);
            Numbers column = context.Number(left);
            Compare(@operator, column.Data, scalar, into);
            Settle(into, column, scalar.State);
        }
        else if (left.Space.IsScalar())
        {
            Scalar scalar = context.Scalar(left);
            Numbers column = context.Number(right);
            Compare(Mirrored(@operator), column.Data, scalar, into);
            Settle(into, column, scalar.State);
        }
        else
        {
            Numbers one = context.Number(left);
            Numbers other = context.Number(right);
            Compare(@operator, one.Data, other.Data, into);
            into.AddFailures(other);
            Settle(into, one, ScalarState.Known);
        }
    }

    private static BinaryOperator Mirrored(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => @operator,
    };

    /// <summary>NaN stands where there is no value and makes all but <c>!=</c> false.</summary>
    private void Settle(Truths into, Numbers column, ScalarState scalar)
    {
        into.AddFailures(column);
        if (scalar == ScalarState.Unknown)
        {
            Bits.Fill(into.AllUnknown(), into.Rows);
        }
        else if (scalar == ScalarState.Broken)
        {
            into.FailAll(scalar);
        }

        into.SettleFailures();
        if (@operator == BinaryOperator.NotEqual)
        {
            Bits.ClearTail(into.True, into.Rows);
            Bits.AndNot(into.True, into.HasUnknown ? into.Unknown : new ulong[into.Words]);
            Bits.AndNot(into.True, into.HasBroken ? into.Broken : new ulong[into.Words]);
        }
    }

    private static void Compare(BinaryOperator @operator, ReadOnlySpan<double> column, in Scalar scalar, Truths into)
    {
        ScalarSource right = new(scalar.Number);
        switch (@operator)
        {
            case BinaryOperator.Equal:
                Compare<EqualLanes, ScalarSource>(column, right, into.True);
                break;
            case BinaryOperator.NotEqual:
                Compare<NotEqualLanes, ScalarSource>(column, right, into.True);
                break;
            case BinaryOperator.Less:
                Compare<LessLanes, ScalarSource>(column, right, into.True);
                break;
            case BinaryOperator.LessOrEqual:
                Compare<LessOrEqualLanes, ScalarSource>(column, right, into.True);
                break;
            case BinaryOperator.Greater:
                Compare<GreaterLanes, ScalarSource>(column, right, into.True);
                break;
            default:
                Compare<GreaterOrEqualLanes, ScalarSource>(column, right, into.True);
                break;
        }
    }

    private static void Compare(BinaryOperator @operator, ReadOnlySpan<double> left, ReadOnlySpan<double> right, Truths into)
    {
        ColumnSource source = new(right);
        switch (@operator)
        {
            case BinaryOperator.Equal:
                Compare<EqualLanes, ColumnSource>(left, source, into.True);
                break;
            case BinaryOperator.NotEqual:
                Compare<NotEqualLanes, ColumnSource>(left, source, into.True);
                break;
            case BinaryOperator.Less:
                Compare<LessLanes, ColumnSource>(left, source, into.True);
                break;
            case BinaryOperator.LessOrEqual:
                Compare<LessOrEqualLanes, ColumnSource>(left, source, into.True);
                break;
            case BinaryOperator.Greater:
                Compare<GreaterLanes, ColumnSource>(left, source, into.True);
                break;
            default:
                Compare<GreaterOrEqualLanes, ColumnSource>(left, source, into.True);
                break;
        }
    }

    private static void Compare<TLanes, TSource>(ReadOnlySpan<double> left, TSource right, Span<ulong> into)
        where TLanes : struct, ILanes
        where TSource : struct, ILaneSource, allows ref struct
    {
        ref double start = ref MemoryMarshal.GetReference(left);
        for (int word = 0; word < into.Length; word++)
        {
            ulong bits = 0;
            for (int lane = 0; lane < 64; lane += 4)
            {
                nuint at = (nuint)((word * 64) + lane);
                bits |= Bits.Pack(TLanes.Compare(Vector256.LoadUnsafe(ref start, at), right.At(at))) << lane;
            }

            into[word] = bits;
        }
    }
}
