using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Portfolios;

/// <summary>Regions as the catalogue names them: World Bank regions, continents and sub-regions of the United Nations.</summary>
public static class Regions
{
    /// <summary>Every region that a country of the catalogue lies in, in ordinal order.</summary>
    public static IEnumerable<string> All(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Countries.SelectMany(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The region of a name, case ignored; null where there is none.</summary>
    public static string? Find(Catalogue catalogue, string name) =>
        All(catalogue).FirstOrDefault(region => string.Equals(region, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The middle-income countries of the region and day asked for, by ISO3.</summary>
    internal static ImmutableArray<string> Countries(Catalogue catalogue, PortfolioQuery query)
    {
        string? region = query.Region is null ? null : Find(catalogue, query.Region)
            ?? throw new ArgumentException($"The catalogue has no region '{query.Region}'.", nameof(query));
        DateOnly date = query.Date ?? catalogue.Info.Date;
        return
        [
            .. catalogue.Countries
                .Where(country => country.IncomeGroupOn(date)?.Group.IsMiddle() == true && (region is null || Of(country).Contains(region, StringComparer.Ordinal)))
                .Select(country => country.Iso3),
        ];
    }

    private static IEnumerable<string> Of(CountryProfile country) => new[] { country.Region?.Value, country.Continent, country.SubRegion }.OfType<string>();
}
