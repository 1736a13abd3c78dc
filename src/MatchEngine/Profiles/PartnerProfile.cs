using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>One donor or partner: who it is and what its record reveals.</summary>
public sealed record PartnerProfile
{
    /// <summary>The canonical id: the <c>partner_id</c> of the source data, such as <c>DEU</c> or <c>AFDB</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Names; countries that act as partners have them in six languages.</summary>
    public required LocalizedName Names { get; init; }

    /// <summary>Abbreviations, former names and former ids that still resolve to this partner.</summary>
    public ImmutableArray<PartnerAlias> Aliases { get; init; } = [];

    /// <summary>OECD DAC provider code, or null.</summary>
    public string? DacCode { get; init; }

    /// <summary>IATI organisation identifiers.</summary>
    public ImmutableArray<string> IatiIds { get; init; } = [];

    /// <summary>The kind, in the terms of paragraph 11 where it has one.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>A member of the OECD Development Assistance Committee today.</summary>
    public bool? DacMember { get; init; }

    /// <summary>A provider of South-South cooperation; our flag.</summary>
    public bool SouthSouth { get; init; }

    /// <summary>A multilateral institution led by emerging donors; our flag, beside <see cref="Kind"/>, so that a bank stays a bank.</summary>
    public bool EmergingLed { get; init; }

    /// <summary>A body of the United Nations system; the Bretton Woods institutions are not counted.</summary>
    public bool UnSystem { get; init; }

    /// <summary>ISO3 of the country that it belongs to, or null for one that belongs to many.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>Limits that its founding documents set, or null where none is recorded.</summary>
    public Mandate? Mandate { get; init; }

    /// <summary>Revealed shares, or null where it publishes no sector flows.</summary>
    public Portfolio? Portfolio { get; init; }

    /// <summary>Sizes of typical commitments, or null.</summary>
    public CommitmentSize? Commitments { get; init; }

    /// <summary>How many countries it served in the last five years that its records cover, with the last year and the source.</summary>
    public Sourced<int>? CountriesServed { get; init; }

    /// <summary>When it published sector flows.</summary>
    public ReportingWindow Window { get; init; } = new([]);
}
