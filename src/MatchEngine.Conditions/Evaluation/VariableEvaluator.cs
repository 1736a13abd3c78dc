namespace MatchEngine.Conditions.Evaluation;

/// <summary>Reads the variable of a macro.</summary>
internal sealed class VariableEvaluator(VariableNode node) : Evaluator(node)
{
    private readonly int _level = node.Level;

    public override Value Evaluate(ref Frame frame) => frame.Variables[_level];

    public override Trace Explain(ref Frame frame) => Leaf(frame.Variables[_level]);
}
