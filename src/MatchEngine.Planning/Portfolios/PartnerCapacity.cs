namespace MatchEngine.Planning.Portfolios;

/// <summary>How many countries a partner can take on.</summary>
/// <param name="Partner">Index of the partner.</param>
/// <param name="Countries">In how many it added to what it gave in a typical spell; null where no record can tell.</param>
/// <param name="Source">A key of the catalogue's sources.</param>
/// <param name="LastYear">The last year of the record.</param>
internal sealed record PartnerCapacity(int Partner, int? Countries, string? Source, int? LastYear);
