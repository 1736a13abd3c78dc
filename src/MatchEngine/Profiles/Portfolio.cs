using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>What a partner's published flows reveal: not what it states, what it does.</summary>
public sealed record Portfolio
{
    /// <summary>First year that the shares cover.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year that the shares cover.</summary>
    public required int LastYear { get; init; }

    /// <summary>A key of <see cref="CatalogueInfo.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// What was counted: <c>spend</c> (disbursements and expenditure), <c>commitment</c> (where no spend is published), <c>net_oda</c>
    /// (no themes) or <c>project_value</c>.
    /// </summary>
    public string Measure { get; init; } = "spend";

    /// <summary>What the shares stand on, in current US dollars.</summary>
    public required double TotalUsd { get; init; }

    /// <summary>
    /// Shares by theme code. The seven industrial themes and <c>other</c> add up to 1; <c>circular</c> and <c>digital</c> are parts of them.
    /// Empty where too little was published with a sector.
    /// </summary>
    public ImmutableArray<Share> Themes { get; init; } = [];

    /// <summary>
    /// A key of <see cref="CatalogueInfo.Sources"/>: what <see cref="Regions"/> and <see cref="IncomeGroups"/> stand on, which is the source
    /// that holds the larger amount for one country alone. Sector flows leave out many large recipients, so it is often another than
    /// <see cref="Source"/>. Null where neither is known.
    /// </summary>
    public string? PlaceSource { get; init; }

    /// <summary>Shares by World Bank region of the recipient.</summary>
    public ImmutableArray<Share> Regions { get; init; } = [];

    /// <summary>Shares by income group code of the recipient in the year of the flow.</summary>
    public ImmutableArray<Share> IncomeGroups { get; init; } = [];

    /// <summary>Shares by instrument: <c>grant</c>, <c>loan</c>, <c>equity</c>, <c>other</c>.</summary>
    public ImmutableArray<Share> Instruments { get; init; } = [];

    /// <summary>
    /// The share of a key in a list of shares; missing where the list is empty, 0 where the list is there without the key. The narrower views
    /// <c>circular</c> and <c>digital</c> are missing where the list does not name them: not every source tells them apart.
    /// </summary>
    public static double? Of(ImmutableArray<Share> shares, string key)
    {
        foreach (Share share in shares)
        {
            if (share.Key == key)
            {
                return share.Value;
            }
        }

        return shares.IsEmpty || key is "circular" or "digital" ? null : 0;
    }
}
