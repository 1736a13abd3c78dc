using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>
/// <c>&amp;&amp;</c> and <c>||</c>: one operand that decides beats everything else, then unknown beats errors and values other than bools.
/// </summary>
internal sealed class LogicEvaluator(LogicNode node, ImmutableArray<Evaluator> operands) : Evaluator(node, operands)
{
    private readonly bool _deciding = node.Operator == LogicOperator.Or;

    public override Value Evaluate(ref Frame frame)
    {
        Decision decision = new(_deciding);
        foreach (Evaluator operand in Parts)
        {
            if (decision.Add(operand.Evaluate(ref frame)))
            {
                break;
            }
        }

        return decision.Result;
    }

    public override Trace Explain(ref Frame frame)
    {
        Decision decision = new(_deciding);
        ImmutableArray<Trace>.Builder traces = ImmutableArray.CreateBuilder<Trace>(Parts.Length);
        bool decided = false;
        long left = 0;
        foreach (Evaluator operand in Parts)
        {
            Trace trace = operand.Explain(ref frame);
            traces.Add(trace);
            if (!decided && decision.Add(trace.Value))
            {
                // what follows is only looked at, and must not use up the steps of what counts
                decided = true;
                left = frame.Left;
            }

            frame.Left = decided ? left : frame.Left;
        }

        return Made(decision.Result, traces.MoveToImmutable());
    }
}
