using MatchEngine.Columns.Expressions;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>A rule in force, split for columns.</summary>
/// <param name="Index">Its place among those of the plan.</param>
/// <param name="Rule">The rule.</param>
/// <param name="When">Its condition; null where it always holds.</param>
/// <param name="Scale">What part of its points a score rule adds; null where it adds all.</param>
/// <param name="MayBreak">Whether its evaluation can fail with an error on well-typed facts.</param>
internal sealed record RuleColumns(int Index, Rule Rule, TruthExpression? When, NumberExpression? Scale, bool MayBreak)
{
    /// <summary>Whether it is a score rule that reads the record, and nothing else that differs between partners.</summary>
    public bool IsOfRecord { get; } =
        Rule is ScoreRule && When is { Space: Space.History } && (Scale is null || Scale.Space == Space.History || Scale.Space.IsScalar());

    /// <summary>Whether it is a score rule that reads the record among other things: it may come out to be met with recorded partners alone.</summary>
    public bool MayBeBound { get; } = Rule is ScoreRule && When is { Space: Space.Pairing } && Reads(When, Space.History);

    private static bool Reads(Expression expression, Space space) => expression.Space == space || expression.Parts.Any(part => Reads(part, space));
}
