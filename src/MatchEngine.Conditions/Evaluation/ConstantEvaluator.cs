namespace MatchEngine.Conditions.Evaluation;

/// <summary>A value that is known when the condition is compiled, be it an error.</summary>
internal sealed class ConstantEvaluator(Node node, Value value, Evaluator? origin = null) : Evaluator(node, origin?.Parts ?? [])
{
    public Value Value => value;

    public override Value Evaluate(ref Frame frame) => value;

    public override Trace Explain(ref Frame frame)
    {
        if (origin is null)
        {
            return Leaf(value);
        }

        long left = frame.Left;
        Trace trace = origin.Explain(ref frame);
        frame.Left = left;
        return Made(value, trace.Children);
    }
}
