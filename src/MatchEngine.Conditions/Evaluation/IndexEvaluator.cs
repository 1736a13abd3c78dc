using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The element of a list or the entry of a map.</summary>
internal sealed class IndexEvaluator(Node node, Evaluator left, Evaluator right) : BinaryEvaluator(node, left, right)
{
    protected override Value Apply(in Value left, in Value right, ref Frame frame)
    {
        switch (left.Kind)
        {
            case ValueKind.Map:
                return left.Entries.TryGet(right, out Value value) ? value : Faults.NoKey;
            case ValueKind.List when right.Kind == ValueKind.Int:
                return At(left.Items.Items, right.Bits);
            case ValueKind.List when right.Kind == ValueKind.Double && right.Number == Math.Floor(right.Number):
                return right.Number is >= 0 and < int.MaxValue ? At(left.Items.Items, (long)right.Number) : Faults.OutOfList;
            case ValueKind.List:
                return Faults.NoIndex;
            default:
                return Faults.NotAList;
        }
    }

    private static Value At(ImmutableArray<Value> items, long index) =>
        index >= 0 && index < items.Length ? items[(int)index] : Faults.OutOfList;
}
