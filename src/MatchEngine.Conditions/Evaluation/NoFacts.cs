namespace MatchEngine.Conditions.Evaluation;

/// <summary>The reader for what depends on no facts.</summary>
internal sealed class NoFacts : IFactReader
{
    public Value Read(int fact) => Value.Absent;
}
