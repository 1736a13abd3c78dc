using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>Goes over the elements of a list or the keys of a map.</summary>
internal abstract class MacroEvaluator : Evaluator
{
    private readonly Evaluator _range;
    /// <summary>The place of the variable.</summary>
    protected int Level { get; }

    private readonly long _costOfElement;

    protected MacroEvaluator(MacroNode node, int level, ImmutableArray<Evaluator> parts)
        : base(node, parts)
    {
        _range = parts[0];
        Level = level;
        _costOfElement = 1;
        foreach (Evaluator part in parts.AsSpan()[1..])
        {
            _costOfElement += part.Node.Size;
        }
    }

    public override Value Evaluate(ref Frame frame)
    {
        Value range = _range.Evaluate(ref frame);
        return Fold(range, ref frame, null);
    }

    public override Trace Explain(ref Frame frame)
    {
        Trace range = _range.Explain(ref frame);
        ImmutableArray<Trace>.Builder traces = ImmutableArray.CreateBuilder<Trace>();
        traces.Add(range);
        Value value = Fold(range.Value, ref frame, traces);
        return Made(value, traces.ToImmutable());
    }

    /// <summary>Takes one element into account, which the variable holds.</summary>
    /// <returns>Whether the result is settled.</returns>
    protected abstract bool Visit(ref Frame frame, ref MacroState state, ImmutableArray<Trace>.Builder? traces);

    protected abstract MacroState Begin();

    protected abstract Value End(in MacroState state, ref Frame frame);

    /// <summary>Evaluates a part for the current element, with a trace if wanted and not too many are there.</summary>
    protected static Value Run(Evaluator part, ref Frame frame, ImmutableArray<Trace>.Builder? traces)
    {
        if (traces is null)
        {
            return part.Evaluate(ref frame);
        }

        Trace trace = part.Explain(ref frame);
        traces.Add(trace);
        return trace.Value;
    }

    private Value Fold(in Value range, ref Frame frame, ImmutableArray<Trace>.Builder? traces)
    {
        if (range.IsFailure)
        {
            return range;
        }

        if (range.Kind is not (ValueKind.List or ValueKind.Map))
        {
            return Faults.NotAList;
        }

        bool list = range.Kind == ValueKind.List;
        int count = list ? range.Items.Items.Length : range.Entries.Entries.Length;
        MacroState state = Begin();
        for (int i = 0; i < count; i++)
        {
            if (!frame.Spend(_costOfElement))
            {
                return Faults.CostExceeded;
            }

            frame.Variables[Level] = list ? range.Items.Items[i] : range.Entries.Entries[i].Key;
            ImmutableArray<Trace>.Builder? kept = i < Trace.ElementsKept ? traces : null;
            if (Visit(ref frame, ref state, kept))
            {
                break;
            }
        }

        return frame.Left < 0 ? Faults.CostExceeded : End(state, ref frame);
    }
}
