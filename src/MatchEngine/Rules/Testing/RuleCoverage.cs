using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>Which outcomes of rules and clauses the scenarios have reached.</summary>
/// <param name="Rules">One line a rule: met, and not met where it has a condition.</param>
/// <param name="Clauses">One line a clause: true, false, and unknown where a fact in it may be missing.</param>
public sealed record RuleCoverage(ImmutableArray<CoverageLine> Rules, ImmutableArray<CoverageLine> Clauses)
{
    /// <summary>Percent of the rules whose wanted outcomes were all seen, 0..100; 100 for none.</summary>
    public double RulesPercent => Percent(Rules);

    /// <summary>Percent of the clauses whose wanted outcomes were all seen, 0..100; 100 for none.</summary>
    public double ClausesPercent => Percent(Clauses);

    private static double Percent(ImmutableArray<CoverageLine> lines) =>
        lines.IsEmpty ? 100 : 100.0 * lines.Count(line => line.IsCovered) / lines.Length;
}
