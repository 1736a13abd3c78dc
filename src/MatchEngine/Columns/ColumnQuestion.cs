using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>What is asked of the columns.</summary>
internal sealed record ColumnQuestion
{
    /// <summary>Only the general score rules and those of this theme; null: all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Only pairings for which rules advise this level.</summary>
    public CooperationLevel? Level { get; init; }

    /// <summary>Gates that don't count.</summary>
    public required Func<Rule, bool> Waived { get; init; }

    /// <summary>Whether scores of closed pairings and upper ends of intervals are wanted too.</summary>
    public bool Whole { get; init; }
}
