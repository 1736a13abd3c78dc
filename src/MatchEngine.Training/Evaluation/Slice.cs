using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>A part of the candidates that is ranked and judged by itself.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Keep">Which candidates of which queries belong to it.</param>
public sealed record Slice(string Name, Func<TaskQuery, TaskCandidate, bool> Keep)
{
    /// <summary>Every candidate.</summary>
    public static Slice All { get; } = new("ALL", (_, _) => true);

    /// <summary>Pairings without history, where the record could have shown some.</summary>
    public static Slice New { get; } = new("NEW", (_, candidate) => candidate.IsNew);
}
