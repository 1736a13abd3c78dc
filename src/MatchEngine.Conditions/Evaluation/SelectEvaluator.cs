namespace MatchEngine.Conditions.Evaluation;

/// <summary>The entry of a map under a written name.</summary>
internal sealed class SelectEvaluator(Node node, Evaluator operand, string field) : UnaryEvaluator(node, operand)
{
    private readonly Value _key = Value.Of(field);
    private readonly Value _absent = Value.Error($"the map has no key '{field}'");

    protected override Value Apply(in Value operand)
    {
        if (operand.Kind != ValueKind.Map)
        {
            return Faults.NotAMap;
        }

        return operand.Entries.TryGet(_key, out Value value) ? value : _absent;
    }
}
