using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions;

/// <summary>Which decisions are asked for; a member that is null asks nothing.</summary>
public sealed record DecisionFilter
{
    /// <summary>Of this country, by ISO3.</summary>
    public string? Country { get; init; }

    /// <summary>Of this partner, by id.</summary>
    public string? Partner { get; init; }

    /// <summary>Made for this theme.</summary>
    public Theme? Theme { get; init; }

    /// <summary>With this verdict.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Made by this person; the whole name, letters as they were given.</summary>
    public string? By { get; init; }

    /// <summary>Made at this time or later.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only those that no later decision on the same pairing and theme has replaced.</summary>
    public bool StandingOnly { get; init; }

    /// <summary>Only deferred ones, not replaced since, whose day has come by this one.</summary>
    public DateOnly? DueOn { get; init; }
}
