using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary><c>all</c> and <c>exists</c>: a fold with <c>&amp;&amp;</c> or <c>||</c>.</summary>
internal sealed class FoldEvaluator(MacroNode node, int level, Evaluator range, Evaluator predicate)
    : MacroEvaluator(node, level, [range, predicate])
{
    private readonly bool _deciding = node.Macro == MacroKind.Exists;

    protected override MacroState Begin() => new() { Decision = new Decision(_deciding) };

    protected override bool Visit(ref Frame frame, ref MacroState state, ImmutableArray<Trace>.Builder? traces) =>
        state.Decision.Add(Run(predicate, ref frame, traces));

    protected override Value End(in MacroState state, ref Frame frame) => state.Decision.Result;
}
