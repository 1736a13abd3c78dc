namespace MatchEngine.Profiles;

/// <summary>What a partner paid for UNIDO's own work in all countries in the recent years.</summary>
/// <param name="Usd">US dollars.</param>
/// <param name="Countries">In how many countries.</param>
internal readonly record struct UnidoFunding(double Usd, int Countries);
