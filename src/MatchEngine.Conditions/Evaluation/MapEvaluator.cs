using System.Collections.Immutable;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>A written map.</summary>
internal sealed class MapEvaluator(Node node, ImmutableArray<Evaluator> keysAndValues) : StrictEvaluator(node, keysAndValues)
{
    protected override Value Apply(ReadOnlySpan<Value> values, ref Frame frame)
    {
        KeyValuePair<Value, Value>[] entries = new KeyValuePair<Value, Value>[values.Length / 2];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new KeyValuePair<Value, Value>(values[2 * i], values[(2 * i) + 1]);
        }

        if (!MapValue.TryCreate([.. entries], out MapValue? map, out string? fault))
        {
            return Faults.BadMap(fault);
        }

        return frame.Spend(map.Size) ? Value.Of(map) : Faults.CostExceeded;
    }
}
