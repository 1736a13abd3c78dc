using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>An operation that does not exist: fails whatever its parts are.</summary>
internal sealed class FailureEvaluator(Node node, Value fault, ImmutableArray<Evaluator> parts) : Evaluator(node, parts)
{
    public override Value Evaluate(ref Frame frame) => fault;

    public override Trace Explain(ref Frame frame) => Made(fault, [.. Parts.Select(part => part.Skip())]);
}
