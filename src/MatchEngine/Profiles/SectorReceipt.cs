namespace MatchEngine.Profiles;

/// <summary>What a country received from all donors together, by theme and year (OECD CRS, two-digit sectors).</summary>
/// <param name="Country">Index into <see cref="Catalogue.Countries"/>.</param>
/// <param name="Theme">The theme that the two-digit sector is nearest to.</param>
/// <param name="Year">The year.</param>
/// <param name="CommitmentUsdM">Commitments, million US dollars as deflated by the source.</param>
public readonly record struct SectorReceipt(int Country, Theme Theme, int Year, double CommitmentUsdM);
