namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>!</c></summary>
internal sealed class NotEvaluator(Node node, Evaluator operand) : UnaryEvaluator(node, operand)
{
    protected override Value Apply(in Value operand) =>
        operand.Kind == ValueKind.Bool ? Value.Of(operand.Bits == 0) : Faults.NotATruthValue;
}
