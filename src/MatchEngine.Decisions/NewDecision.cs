using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions;

/// <summary>A decision to be remembered.</summary>
public sealed record NewDecision
{
    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerLine Partner { get; init; }

    /// <summary>The theme that it is about; null: all of them.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>The day that a deferred pairing comes back on: after today; null for another verdict.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who decides; 1 to 200 characters.</summary>
    public required string By { get; init; }

    /// <summary>
    /// The answer that the officer saw, cut to this pairing: the stamp, and the suggestion, or the gates that closed it where there is none.
    /// </summary>
    public required MatchAnswer Shown { get; init; }

    /// <summary>All that is wrong with it, in sentences; empty where nothing is.</summary>
    /// <param name="today">The officer's day.</param>
    public IReadOnlyList<string> Faults(DateOnly today)
    {
        List<string> faults = [];
        TextCheck.Add(faults, "The reason", Reason, TextCheck.LongText);
        TextCheck.Add(faults, "The name of who decides", By, TextCheck.Name);
        switch (Verdict)
        {
            case Verdict.Defer when Until is null:
                faults.Add("A deferred pairing needs the day that it comes back on.");
                break;
            case Verdict.Defer when Until <= today:
                faults.Add($"A deferred pairing comes back on a day after today, {today:yyyy-MM-dd}; {Until:yyyy-MM-dd} is not.");
                break;
            case not Verdict.Defer when Until is not null:
                faults.Add($"Only a deferred pairing comes back on a day; '{Verdict.Code()}' takes none.");
                break;
        }

        return faults;
    }
}
