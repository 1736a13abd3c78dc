using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Columns;

/// <summary>Facts of one side, with the facts of pairings that can be derived from them alone.</summary>
internal sealed class DerivingFacts(ColumnPlan plan, PairFacts facts) : IFactReader
{
    public Value Read(int fact) => plan.MakerOf(fact) is { } maker ? Derivation.Evaluate(maker, this) : facts.Read(fact);
}
