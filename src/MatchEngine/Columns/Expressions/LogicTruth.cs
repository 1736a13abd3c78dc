using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>
/// <c>&amp;&amp;</c> and <c>||</c>. An operand that decides beats everything, unknown beats broken; so the order of the operands doesn't matter,
/// and those that are the same for all rows go first.
/// </summary>
internal sealed class LogicTruth(Space space, LogicOperator @operator, ImmutableArray<TruthExpression> operands) : TruthExpression(space)
{
    private readonly ImmutableArray<TruthExpression> _operands = [.. operands.OrderBy(operand => operand.Space)];
    private readonly bool _and = @operator == LogicOperator.And;

    /// <summary>Whether it is <c>&amp;&amp;</c>.</summary>
    public bool IsAnd => _and;

    public override IEnumerable<Expression> Parts => operands;

    public override bool IsNever(Context context, bool whole)
    {
        foreach (TruthExpression operand in _operands)
        {
            if (operand.IsNever(context, whole) == _and)
            {
                return _and;
            }
        }

        return !_and;
    }

    public override Truths Get(Context context) => Alone(context) is { } operand ? context.Truth(operand) : base.Get(context);

    /// <summary>The one operand that decides alone, because those that are the same for all rows leave it to it; null where several do.</summary>
    private TruthExpression? Alone(Context context)
    {
        TruthExpression? alone = null;
        foreach (TruthExpression operand in _operands)
        {
            if (!operand.Space.IsScalar())
            {
                if (alone is not null)
                {
                    return null;
                }

                alone = operand;
            }
            else if (context.Scalar(operand) is var scalar && (scalar.State != ScalarState.Known || scalar.IsTrue != _and))
            {
                return null;
            }
        }

        return alone;
    }

    protected override void Fill(Context context, Truths into)
    {
        Scalar failure = default;
        bool begun = false;
        foreach (TruthExpression operand in _operands)
        {
            if (!operand.Space.IsScalar())
            {
                ScratchMark mark = context.Scratch.Mark();
                Truths truths = context.Truth(operand);
                bool open = begun ? (_and ? And(into, truths) : Or(into, truths)) : Begin(into, truths);
                context.Scratch.Release(mark);
                begun = true;
                if (!open)
                {
                    break;
                }

                continue;
            }

            Scalar scalar = context.Scalar(operand);
            if (scalar.State != ScalarState.Known)
            {
                failure = failure.State == ScalarState.Unknown ? failure : scalar;
            }
            else if (scalar.IsTrue != _and)
            {
                into.SetAll(scalar);
                return;
            }
        }

        if (!begun)
        {
            into.SetAll(new Scalar(ScalarState.Known, _and ? 1 : 0, TextPool.None));
        }

        if (failure.State != ScalarState.Known)
        {
            AddFailure(into, failure.State);
        }
    }

    /// <summary>The first operand is the result so far.</summary>
    private static bool Begin(Truths into, Truths operand)
    {
        into.CopyFrom(operand);
        return true;
    }

    /// <summary>Takes an operand into account; false once every row is decided.</summary>
    private static bool And(Truths into, Truths operand)
    {
        Span<ulong> truth = into.True;
        ReadOnlySpan<ulong> other = operand.True;
        if (!into.HasUnknown && !into.HasBroken && !operand.HasUnknown && !operand.HasBroken)
        {
            ulong any = 0;
            for (int i = 0; i < truth.Length; i++)
            {
                any |= truth[i] &= other[i];
            }

            return any != 0;
        }

        Span<ulong> unknown = into.AllUnknown();
        Span<ulong> broken = into.AllBroken();
        ReadOnlySpan<ulong> otherUnknown = operand.HasUnknown ? operand.Unknown : default;
        ReadOnlySpan<ulong> otherBroken = operand.HasBroken ? operand.Broken : default;
        ulong left = 0;
        for (int i = 0; i < truth.Length; i++)
        {
            ulong u = otherUnknown.IsEmpty ? 0 : otherUnknown[i];
            ulong b = otherBroken.IsEmpty ? 0 : otherBroken[i];
            ulong undecided = (truth[i] | unknown[i] | broken[i]) & (other[i] | u | b);
            truth[i] &= other[i];
            unknown[i] = (unknown[i] | u) & undecided;
            broken[i] = (broken[i] | b) & undecided & ~unknown[i];
            left |= undecided;
        }

        return left != 0;
    }

    private static bool Or(Truths into, Truths operand)
    {
        Span<ulong> truth = into.True;
        ReadOnlySpan<ulong> other = operand.True;
        Bits.Or(truth, other);
        into.AddFailures(operand);
        if (into.HasUnknown)
        {
            Bits.AndNot(into.Unknown, truth);
        }

        if (into.HasBroken)
        {
            Bits.AndNot(into.Broken, truth);
            if (into.HasUnknown)
            {
                Bits.AndNot(into.Broken, into.Unknown);
            }
        }

        return true;
    }

    /// <summary>Rows that no operand decided fail as the scalar operand does.</summary>
    private void AddFailure(Truths into, ScalarState state)
    {
        Span<ulong> truth = into.True;
        Span<ulong> unknown = into.AllUnknown();
        Span<ulong> broken = into.AllBroken();
        for (int i = 0; i < truth.Length; i++)
        {
            ulong undecided = _and ? truth[i] | unknown[i] | broken[i] : ~truth[i];
            if (_and)
            {
                truth[i] = 0;
            }

            unknown[i] = state == ScalarState.Unknown ? undecided : unknown[i];
            broken[i] = state == ScalarState.Unknown ? 0 : undecided & ~unknown[i];
        }

        Bits.ClearTail(unknown, into.Rows);
        Bits.ClearTail(broken, into.Rows);
    }
}
