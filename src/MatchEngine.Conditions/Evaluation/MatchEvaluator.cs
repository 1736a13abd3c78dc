using MatchEngine.Conditions.Patterns;

namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>matches</c> with a constant pattern.</summary>
internal sealed class MatchEvaluator(Node node, Evaluator text, Evaluator constant, Pattern pattern) : BinaryEvaluator(node, text, constant)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame) =>
        left.Kind == ValueKind.String ? StringFunctions.Match(pattern, left.Text, ref frame) : Faults.NoOverload;
}
