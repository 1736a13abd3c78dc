using System.Collections.Immutable;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>filter</c> and <c>map</c>: strict in every element.</summary>
internal sealed class CollectEvaluator(MacroNode node, int level, Evaluator range, Evaluator? predicate, Evaluator? transform)
    : MacroEvaluator(node, level, [.. new[] { range, predicate, transform }.OfType<Evaluator>()])
{
    protected override MacroState Begin() => new() { Items = ImmutableArray.CreateBuilder<Value>() };

    protected override bool Visit(ref Frame frame, ref MacroState state, ImmutableArray<Trace>.Builder? traces)
    {
        Value element = frame.Variables[Level];
        if (predicate is not null)
        {
            Value kept = Run(predicate, ref frame, traces);
            if (kept.Kind != ValueKind.Bool)
            {
                state.Fail(kept.IsFailure ? kept : Faults.NotATruthValue);
                return state.Failure.IsError;
            }

            if (kept.IsFalse)
            {
                return false;
            }
        }

        Value item = transform is null ? element : Run(transform, ref frame, traces);
        if (item.IsFailure)
        {
            state.Fail(item);
        }
        else
        {
            state.Items!.Add(item);
        }

        return state.Failure.IsError;
    }

    protected override Value End(in MacroState state, ref Frame frame)
    {
        if (state.Failure.Kind != ValueKind.Absent)
        {
            return state.Failure;
        }

        ListValue list = new(state.Items!.ToImmutable());
        return frame.Spend(list.Size) ? Value.Of(list) : Faults.CostExceeded;
    }
}
