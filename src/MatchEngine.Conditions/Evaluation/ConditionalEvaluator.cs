namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>?:</c>, which evaluates only the branch that is taken.</summary>
internal sealed class ConditionalEvaluator(Node node, Evaluator condition, Evaluator whenTrue, Evaluator whenFalse)
    : Evaluator(node, condition, whenTrue, whenFalse)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = condition.Evaluate(ref frame);
        if (value.Kind != ValueKind.Bool)
        {
            return value.IsFailure ? value : Faults.NotATruthValue;
        }

        return value.Bits != 0 ? whenTrue.Evaluate(ref frame) : whenFalse.Evaluate(ref frame);
    }

    public override Trace Explain(ref Frame frame)
    {
        Trace trace = condition.Explain(ref frame);
        if (trace.Value.Kind != ValueKind.Bool)
        {
            return Made(trace.Value.IsFailure ? trace.Value : Faults.NotATruthValue, trace, whenTrue.Skip(), whenFalse.Skip());
        }

        bool first = trace.Value.IsTrue;
        Trace taken = first ? whenTrue.Explain(ref frame) : whenFalse.Explain(ref frame);
        return first ? Made(taken.Value, trace, taken, whenFalse.Skip()) : Made(taken.Value, trace, whenTrue.Skip(), taken);
    }
}
