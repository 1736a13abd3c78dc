namespace MatchEngine.Planning.Mobilising;

/// <summary>What rules about consortia ask of a member.</summary>
/// <param name="HomeCountry">ISO3 of the country whose treasury it is; null for one that belongs to many.</param>
/// <param name="RequiresCofinancing">Whether it is known to fund only together with others.</param>
internal sealed record MemberTraits(string? HomeCountry, bool RequiresCofinancing);
