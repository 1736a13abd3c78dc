using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>Tells the size of a country.</summary>
internal static class CountrySizes
{
    private const string Population = "population";
    private const double MiddlingFrom = 2_000_000;
    private const double LargeFrom = 20_000_000;

    /// <summary>The size by the latest known population; null where none is known.</summary>
    public static CountrySize? Of(CountryProfile country) => country.Indicator(Population)?.Value switch
    {
        null => null,
        < MiddlingFrom => CountrySize.Small,
        < LargeFrom => CountrySize.Middling,
        _ => CountrySize.Large,
    };
}
