using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Portfolios;

/// <summary>A partner of a portfolio.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Capacity">How many countries it can take on; null where no record can tell: it is not assigned.</param>
/// <param name="Source">A key of the catalogue's sources; null where no record can tell.</param>
/// <param name="LastYear">The last year of that record.</param>
/// <param name="Countries">ISO3 of the countries that it takes on, ascending.</param>
public sealed record PortfolioPartner(PartnerLine Partner, int? Capacity, string? Source, int? LastYear, ImmutableArray<string> Countries);
