namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>in</c></summary>
internal sealed class InEvaluator(Node node, Evaluator left, Evaluator right) : BinaryEvaluator(node, left, right)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame) => Comparison.In(left, right, ref frame);
}
