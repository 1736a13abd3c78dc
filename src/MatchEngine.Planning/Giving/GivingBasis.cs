using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>What an estimate of a partner's contribution stands on. A case is one country in one spell of years.</summary>
public sealed record GivingBasis
{
    /// <summary>How many earlier cases of its own, in the themes asked for, it stands on.</summary>
    public required int OwnCases { get; init; }

    /// <summary>How many cases of its own aid in all sectors were taken in, of which <see cref="Share"/> counts; 0 where the former were enough.</summary>
    public required int AidCases { get; init; }

    /// <summary>How many cases of other partners of its kind were taken in; 0 where its own records were enough.</summary>
    public required int KindCases { get; init; }

    /// <summary>The weight of <see cref="OwnCases"/> in the estimate, 0..1; the rest is that of the cases taken in.</summary>
    public required double OwnWeight { get; init; }

    /// <summary>In what its own cases resemble the pairing.</summary>
    public required CaseLikeness OwnLikeness { get; init; }

    /// <summary>In what those taken in do.</summary>
    public required CaseLikeness OtherLikeness { get; init; }

    /// <summary>Its kind.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>What of its own record the amounts are; null without cases of its own.</summary>
    public GivingMeasure? Measure { get; init; }

    /// <summary>The part of its aid that counts; null where no aid was taken in.</summary>
    public AidShare? Share { get; init; }

    /// <summary>The first year that the cases cover.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year that the cases cover.</summary>
    public required int LastYear { get; init; }

    /// <summary>Keys of the catalogue's sources, separated by spaces.</summary>
    public required string Source { get; init; }

    /// <summary>The most that the partner ever gave one country in such a spell, US dollars: nothing is counted beyond it.</summary>
    public required double Largest { get; init; }
}
