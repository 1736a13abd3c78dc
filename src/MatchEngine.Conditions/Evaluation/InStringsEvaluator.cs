using System.Collections.Frozen;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>in</c> with a constant list of strings, which is looked up instead of walked through.</summary>
internal sealed class InStringsEvaluator(Node node, Evaluator left, Evaluator right, ListValue list) : BinaryEvaluator(node, left, right)
{
    private readonly FrozenSet<string> _strings = list.Items.Select(item => item.Text).ToFrozenSet(StringComparer.Ordinal);

    protected override Value Apply(in Value left, in Value right, ref Frame frame) =>
        Value.Of(left.Kind == ValueKind.String && _strings.Contains(left.Text));
}
