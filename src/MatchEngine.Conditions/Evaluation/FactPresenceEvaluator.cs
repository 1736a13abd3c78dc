namespace MatchEngine.Conditions.Evaluation;

/// <summary>Asks whether a fact is there. A reader that could not tell or failed is believed.</summary>
internal sealed class FactPresenceEvaluator(PresenceNode node, int fact) : Evaluator(node)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = frame.Facts.Read(fact);
        return value.IsFailure ? value : Value.Of(value.Kind != ValueKind.Absent);
    }

    public override Trace Explain(ref Frame frame) => Leaf(Evaluate(ref frame));
}
