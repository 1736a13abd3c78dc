namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that is a fact and nothing else: its result is the fact's own column.</summary>
internal interface IFactExpression
{
    int Fact { get; }
}
