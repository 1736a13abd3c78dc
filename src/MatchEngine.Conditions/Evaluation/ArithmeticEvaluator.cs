namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>+ - * / %</c></summary>
internal sealed class ArithmeticEvaluator(Node node, Evaluator left, Evaluator right, BinaryOperator @operator)
    : BinaryEvaluator(node, left, right)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame) => Arithmetic.Apply(@operator, left, right, ref frame);
}
