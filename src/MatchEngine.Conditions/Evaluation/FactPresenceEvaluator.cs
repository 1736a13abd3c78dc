namespace MatchEngine.Conditions.Evaluation;

/// <summary>Asks whether a fact is there. A derived fact that could not be made is as little there as a missing one.</summary>
internal sealed class FactPresenceEvaluator(PresenceNode node, int fact) : Evaluator(node)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = frame.Facts.Read(fact);
        return value.IsError ? value : Value.Of(!value.IsAbsent && !value.IsUnknown);
    }

    public override Trace Explain(ref Frame frame) => Leaf(Evaluate(ref frame));
}
