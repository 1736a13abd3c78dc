using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>What was decided of a pairing before, as an answer tells it.</summary>
public sealed record DecisionLine
{
    /// <summary>The number of the decision in its store.</summary>
    public required long Id { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The theme that it was decided for; null: for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Why, in the officer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>For a deferred pairing, the day that it comes back on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>The day of the decision, in universal time.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether a deferred pairing's day has come.</summary>
    public bool IsDue { get; init; }
}
