using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>exists_one</c>: strict in every element.</summary>
internal sealed class ExistsOneEvaluator(MacroNode node, int level, Evaluator range, Evaluator predicate)
    : MacroEvaluator(node, level, [range, predicate])
{
    protected override MacroState Begin() => default;

    protected override bool Visit(ref Frame frame, ref MacroState state, ImmutableArray<Trace>.Builder? traces)
    {
        Value value = Run(predicate, ref frame, traces);
        if (value.Kind == ValueKind.Bool)
        {
            state.Count += (int)value.Bits;
        }
        else
        {
            state.Fail(value.IsFailure ? value : Faults.NotATruthValue);
        }

        return state.Failure.IsError;
    }

    protected override Value End(in MacroState state, ref Frame frame) =>
        state.Failure.Kind == ValueKind.Absent ? Value.Of(state.Count == 1) : state.Failure;
}
