namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>==</c> and <c>!=</c>.</summary>
internal sealed class EqualEvaluator(Node node, Evaluator left, Evaluator right, bool wanted) : BinaryEvaluator(node, left, right)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame) => Comparison.Equal(left, right, wanted, ref frame);
}
