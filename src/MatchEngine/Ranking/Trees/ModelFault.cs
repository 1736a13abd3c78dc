namespace MatchEngine.Ranking.Trees;

/// <summary>One reason why a model file is refused.</summary>
/// <param name="Line">Line of the file, counted from 1.</param>
/// <param name="Reason">What is wrong there and what was expected.</param>
public sealed record ModelFault(int Line, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"line {Line}: {Reason}";
}
