using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>What an estimate of a partner's contribution stands on.</summary>
public sealed record GivingBasis
{
    /// <summary>How many earlier cases of the partner itself it stands on: one country in one spell of years each.</summary>
    public required int OwnCases { get; init; }

    /// <summary>How many cases of other partners of its kind were taken in; 0 where its own record was enough.</summary>
    public required int KindCases { get; init; }

    /// <summary>The weight of its own cases in the estimate, 0..1.</summary>
    public required double OwnWeight { get; init; }

    /// <summary>In what its own cases resemble the pairing.</summary>
    public required CaseLikeness OwnLikeness { get; init; }

    /// <summary>In what those of its kind do.</summary>
    public required CaseLikeness KindLikeness { get; init; }

    /// <summary>The kind that was pooled.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>What of its own record the amounts are; null where all cases are of its kind.</summary>
    public GivingMeasure? Measure { get; init; }

    /// <summary>The first year that the cases cover.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year that the cases cover.</summary>
    public required int LastYear { get; init; }

    /// <summary>A key of the catalogue's sources.</summary>
    public required string Source { get; init; }

    /// <summary>The most that the partner ever gave one country in such a spell, US dollars: nothing is counted beyond it.</summary>
    public required double Largest { get; init; }
}
