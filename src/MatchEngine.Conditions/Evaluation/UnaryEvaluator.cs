namespace MatchEngine.Conditions.Evaluation;

/// <summary>An operation on one strict operand: <c>!</c>, <c>-</c>, the selection of a part, and asking for one.</summary>
internal abstract class UnaryEvaluator(Node node, Evaluator operand) : Evaluator(node, operand)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        return value.IsFailure ? value : Apply(value);
    }

    public override Trace Explain(ref Frame frame)
    {
        Trace trace = operand.Explain(ref frame);
        return Made(trace.Value.IsFailure ? trace.Value : Apply(trace.Value), trace);
    }

    protected abstract Value Apply(in Value operand);
}
