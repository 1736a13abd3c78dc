using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The call of a function.</summary>
internal sealed class CallEvaluator(Node node, FunctionBody body, ImmutableArray<Evaluator> arguments) : StrictEvaluator(node, arguments)
{
    protected override Value Apply(ReadOnlySpan<Value> values, ref Frame frame) => body(values, ref frame);
}
