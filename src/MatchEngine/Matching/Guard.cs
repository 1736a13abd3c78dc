using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>Checks of what callers pass in. Ids are exact here; names are resolved before, by the one who knows whom to ask.</summary>
internal static class Guard
{
    public static int Country(Catalogue catalogue, string iso3)
    {
        ArgumentException.ThrowIfNullOrEmpty(iso3);
        int index = catalogue.CountryIndex(iso3);
        return index >= 0 ? index : throw new ArgumentException($"The catalogue has no country '{iso3}'; ids are ISO3 in capitals.", nameof(iso3));
    }

    public static int Partner(Catalogue catalogue, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        int index = catalogue.PartnerIndex(id);
        return index >= 0 ? index : throw new ArgumentException($"The catalogue has no partner '{id}'; ids are as the catalogue lists them.", nameof(id));
    }
}
