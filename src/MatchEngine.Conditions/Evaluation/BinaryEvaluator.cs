namespace MatchEngine.Conditions.Evaluation;

/// <summary>An operation on two strict operands.</summary>
internal abstract class BinaryEvaluator(Node node, Evaluator left, Evaluator right) : Evaluator(node, left, right)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value first = left.Evaluate(ref frame);
        Value second = right.Evaluate(ref frame);
        return first.IsFailure || second.IsFailure ? Value.Fail(first, second) : Apply(first, second, ref frame);
    }

    public override Trace Explain(ref Frame frame)
    {
        Trace first = left.Explain(ref frame);
        Trace second = right.Explain(ref frame);
        Value value = first.Value.IsFailure || second.Value.IsFailure
            ? Value.Fail(first.Value, second.Value)
            : Apply(first.Value, second.Value, ref frame);
        return Made(value, first, second);
    }

    protected abstract Value Apply(in Value left, in Value right, ref Frame frame);
}
