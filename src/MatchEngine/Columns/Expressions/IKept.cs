namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that several others read, so that its result is kept for as long as country and rows stay the same.</summary>
internal interface IKept
{
    int Id { get; }
}
