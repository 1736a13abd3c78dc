using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Training.Tables;

/// <summary>One question of a task with its candidates and what became of them.</summary>
/// <param name="Cutoff">The last year that was known.</param>
/// <param name="Country">Index of the country.</param>
/// <param name="Theme">The theme; null where all of them are asked for.</param>
/// <param name="Candidates">The candidates, in the order of partners.</param>
public sealed record TaskQuery(int Cutoff, int Country, Theme? Theme, ImmutableArray<TaskCandidate> Candidates)
{
    /// <summary>The same question about a part of its candidates; null where none of those became real.</summary>
    /// <param name="keep">Which candidates stay.</param>
    public TaskQuery? Cut(Func<TaskCandidate, bool> keep)
    {
        ImmutableArray<TaskCandidate> kept = [.. Candidates.Where(keep)];
        return kept.Any(candidate => candidate.Relevance > 0) ? this with { Candidates = kept } : null;
    }
}
