namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c></summary>
internal sealed class OrderEvaluator(Node node, Evaluator left, Evaluator right, BinaryOperator @operator)
    : BinaryEvaluator(node, left, right)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame) => Comparison.Order(left, right, @operator);
}
