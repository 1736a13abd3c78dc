namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>-</c> before an operand.</summary>
internal sealed class NegateEvaluator(Node node, Evaluator operand) : UnaryEvaluator(node, operand)
{
    protected override Value Apply(in Value operand) => Arithmetic.Negate(operand);
}
