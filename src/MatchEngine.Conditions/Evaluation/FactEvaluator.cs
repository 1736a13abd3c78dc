namespace MatchEngine.Conditions.Evaluation;

/// <summary>Reads a fact.</summary>
internal sealed class FactEvaluator(FactNode node, Value missing) : Evaluator(node)
{
    private readonly int _fact = node.Fact;

    public override Value Evaluate(ref Frame frame)
    {
        Value value = frame.Facts.Read(_fact);
        return value.Kind == ValueKind.Absent ? missing : value;
    }

    public override Trace Explain(ref Frame frame) => Leaf(Evaluate(ref frame));
}
