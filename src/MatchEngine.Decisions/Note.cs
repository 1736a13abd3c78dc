using MatchEngine.Explaining;

namespace MatchEngine.Decisions;

/// <summary>A note as it is remembered.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Country">ISO3 of the country.</param>
/// <param name="CountryName">The country's name as it was.</param>
/// <param name="Partner">Id of the partner; null: about the country alone.</param>
/// <param name="PartnerName">The partner's name as it was.</param>
/// <param name="Text">The note.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When, in universal time, to the millisecond.</param>
public sealed record Note(
    long Id, string Country, string CountryName, string? Partner, string? PartnerName, string Text, string By, DateTimeOffset At)
{
    /// <summary>The note as an answer tells it.</summary>
    public NoteLine ToLine() => new(Text, By, DateOnly.FromDateTime(At.UtcDateTime), Partner);
}
