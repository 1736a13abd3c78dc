using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Showing;

/// <summary>The figures of profiles as rows of texts.</summary>
internal static class ProfileRows
{
    /// <summary>What each place of a row is, as documents name it.</summary>
    public static readonly string[] Members = ["profile", "section", "item", "value", "unit", "year", "source", "remark"];

    public static IEnumerable<string?[]> Of(string profile, IEnumerable<Figure> figures) =>
        figures.Select(f => new[] { profile, f.Section, f.Item, f.Value, f.Unit, f.Year, f.Source, f.Remark });

    public static IEnumerable<string?[]> Of(Profiles.Catalogue catalogue, CountryProfile country) => Of($"country:{country.Iso3}", CountryFigures.Of(catalogue, country));

    public static IEnumerable<string?[]> Of(Profiles.Catalogue catalogue, PartnerProfile partner) => Of($"partner:{partner.Id}", PartnerFigures.Of(catalogue, partner));
}
