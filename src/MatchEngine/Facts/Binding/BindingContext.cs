using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>What a binding may look at. A binding of one side looks only at that side's members.</summary>
internal sealed record BindingContext(Catalogue Catalogue, FlowSpans Spans, DateOnly Date)
{
    public CountryProfile Country { get; init; } = null!;

    public PartnerProfile Partner { get; init; } = null!;

    /// <summary>The partner's home country, or null.</summary>
    public CountryProfile? Home { get; init; }

    public LinkSummary Link { get; init; } = null!;
}
