namespace MatchEngine.Conditions.Evaluation;

/// <summary>Asks whether a map has a key, whatever its value.</summary>
internal sealed class PresenceEvaluator(Node node, Evaluator operand, string field) : UnaryEvaluator(node, operand)
{
    private readonly Value _key = Value.Of(field);

    protected override Value Apply(in Value operand) =>
        operand.Kind == ValueKind.Map ? Value.Of(operand.Entries.TryGet(_key, out _)) : Faults.NotAMap;
}
