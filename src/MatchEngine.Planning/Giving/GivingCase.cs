using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>What a partner gave one country in one spell of years, beside what it had given in the spell before.</summary>
/// <param name="Country">Index of the country.</param>
/// <param name="FirstYear">First year of the spell.</param>
/// <param name="Before">US dollars in as many years before.</param>
/// <param name="During">US dollars in the spell.</param>
/// <param name="Link">What the record said of the pairing when the spell began.</param>
/// <param name="Size">The size of the country.</param>
/// <param name="Region">The region of the country.</param>
internal readonly record struct GivingCase(int Country, int FirstYear, double Before, double During, LinkStatus Link, CountrySize? Size, string? Region)
{
    /// <summary>What was added to what it gave before: what it could spare. Sums that the record calls inactive count as nothing.</summary>
    public double Added => During - Before >= LinkSummary.ActiveFromUsd ? During - Before : 0;
}
