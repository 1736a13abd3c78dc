using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions;

/// <summary>A decision as it is remembered.</summary>
public sealed record Decision
{
    /// <summary>Its number in the store; later decisions have greater ones.</summary>
    public required long Id { get; init; }

    /// <summary>ISO3 of the country.</summary>
    public required string Country { get; init; }

    /// <summary>The country's name as it was shown.</summary>
    public required string CountryName { get; init; }

    /// <summary>Id of the partner.</summary>
    public required string Partner { get; init; }

    /// <summary>The partner's name as it was shown.</summary>
    public required string PartnerName { get; init; }

    /// <summary>The theme that it is about; null: all of them.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The day that a deferred pairing comes back on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time, to the millisecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the suggestion stood on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The place that it was shown on; null where a gate had closed the pairing.</summary>
    public int? Rank { get; init; }

    /// <summary>The points that were sure; null where a gate had closed the pairing.</summary>
    public double? Score { get; init; }

    /// <summary>The points if every missing fact had come out in favour; null where a gate had closed the pairing.</summary>
    public double? ScoreHigh { get; init; }

    /// <summary>Whether it says that the pairing is a match; null where it was deferred, which says neither.</summary>
    public bool? IsMatch => Verdict == Verdict.Defer ? null : Verdict == Verdict.Accept;

    /// <summary>Whether it defers a pairing whose day has come.</summary>
    /// <param name="today">The officer's day.</param>
    public bool IsDue(DateOnly today) => Verdict == Verdict.Defer && Until <= today;

    /// <summary>The decision as an answer tells it.</summary>
    /// <param name="today">The officer's day.</param>
    public DecisionLine ToLine(DateOnly today) => new()
    {
        Id = Id,
        Verdict = Verdict,
        Theme = Theme,
        Reason = Reason,
        Until = Until,
        By = By,
        On = DateOnly.FromDateTime(At.UtcDateTime),
        IsDue = IsDue(today),
    };
}
