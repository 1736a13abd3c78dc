using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>An operation on any number of strict operands: a call, a written list or map.</summary>
internal abstract class StrictEvaluator(Node node, ImmutableArray<Evaluator> parts) : Evaluator(node, parts)
{
    private const int Few = 4;

    public override Value Evaluate(ref Frame frame)
    {
        FewValues few = default;
        Span<Value> values = Parts.Length <= Few ? few[..Parts.Length] : new Value[Parts.Length];
        Value failure = default;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Parts[i].Evaluate(ref frame);
            failure = Collect(failure, values[i]);
        }

        return failure.Kind == ValueKind.Absent ? Apply(values, ref frame) : failure;
    }

    public override Trace Explain(ref Frame frame)
    {
        Trace[] traces = new Trace[Parts.Length];
        Value[] values = new Value[Parts.Length];
        Value failure = default;
        for (int i = 0; i < values.Length; i++)
        {
            traces[i] = Parts[i].Explain(ref frame);
            values[i] = traces[i].Value;
            failure = Collect(failure, values[i]);
        }

        return Made(failure.Kind == ValueKind.Absent ? Apply(values, ref frame) : failure, [.. traces]);
    }

    protected abstract Value Apply(ReadOnlySpan<Value> values, ref Frame frame);

    private static Value Collect(in Value failure, in Value value)
    {
        if (!value.IsFailure)
        {
            return failure;
        }

        return failure.Kind == ValueKind.Absent ? value : Value.Fail(failure, value);
    }

    [System.Runtime.CompilerServices.InlineArray(Few)]
    private struct FewValues
    {
        private Value _first;
    }
}
