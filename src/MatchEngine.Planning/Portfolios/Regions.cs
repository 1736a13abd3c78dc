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

    internal static bool Has(CountryProfile country, string region) => Of(country).Contains(region, StringComparer.Ordinal);

    private static IEnumerable<string> Of(CountryProfile country) => new[] { country.Region?.Value, country.Continent, country.SubRegion }.OfType<string>();
}
