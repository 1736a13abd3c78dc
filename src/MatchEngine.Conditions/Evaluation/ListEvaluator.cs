using System.Collections.Immutable;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>A written list.</summary>
internal sealed class ListEvaluator(Node node, ImmutableArray<Evaluator> elements) : StrictEvaluator(node, elements)
{
    protected override Value Apply(ReadOnlySpan<Value> values, ref Frame frame)
    {
        ListValue list = new(ImmutableArray.Create(values));
        return frame.Spend(list.Size) ? Value.Of(list) : Faults.CostExceeded;
    }
}
