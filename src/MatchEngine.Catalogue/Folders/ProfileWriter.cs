using System.Collections.Immutable;
using MatchEngine.Profiles;
using Newtonsoft.Json;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Writes countries, partners and portfolios as JSON; <see cref="ProfileReader"/> reads the same members.</summary>
internal static class ProfileWriter
{
    public static void Write(JsonTextWriter writer, CountryProfile country)
    {
        writer.WriteStartObject();
        writer.Member("iso3", country.Iso3);
        writer.Member("iso2", country.Iso2);
        writer.Member("m49", country.M49);
        Write(writer, country.Names);
        WriteAliases(writer, country.Aliases.Select(a => (a.Name, a.Former)));
        writer.Member("dacCode", country.DacCode);
        Write(writer, "region", country.Region, v => writer.WriteValue(v));
        writer.Member("continent", country.Continent);
        writer.Member("subRegion", country.SubRegion);
        writer.Member("landlocked", country.Landlocked);
        writer.Texts("languages", country.Languages);
        writer.Texts("borders", country.Borders);
        Write(writer, "leastDeveloped", country.LeastDeveloped, v => writer.WriteValue(v));
        Write(writer, "odaEligible", country.OdaEligible, v => writer.WriteValue(v));
        Write(writer, "fragile", country.Fragile, v => writer.WriteValue(v));
        writer.Member("coverage", Codes.Of(country.Coverage));
        writer.WriteEndObject();
    }

    public static void Write(JsonTextWriter writer, PartnerProfile partner)
    {
        writer.WriteStartObject();
        writer.Member("id", partner.Id);
        Write(writer, partner.Names);
        WriteAliases(writer, partner.Aliases.Select(a => (a.Name, a.Former)));
        writer.Member("dacCode", partner.DacCode);
        writer.Texts("iatiIds", partner.IatiIds);
        writer.Member("kind", partner.Kind.Code());
        writer.Member("dacMember", partner.DacMember);
        writer.Member("southSouth", partner.SouthSouth);
        writer.Member("emergingLed", partner.EmergingLed);
        writer.Member("unSystem", partner.UnSystem);
        writer.Member("homeCountry", partner.HomeCountry);
        if (partner.Mandate is { } mandate)
        {
            writer.WritePropertyName("mandate");
            Write(writer, mandate);
        }

        if (partner.Portfolio is { } portfolio)
        {
            writer.WritePropertyName("portfolio");
            Write(writer, portfolio);
        }

        if (partner.Commitments is { } size)
        {
            writer.WritePropertyName("commitments");
            Write(writer, size);
        }

        Write(writer, "countriesServed", partner.CountriesServed, v => writer.WriteValue(v));
        if (!partner.Window.Years.IsEmpty)
        {
            writer.WritePropertyName("window");
            writer.Each(partner.Window.Years, y => InOneLine(writer, () =>
            {
                writer.Member("year", y.Year);
                writer.Member("recipients", y.Recipients);
                writer.Member("industrialRecipients", y.IndustrialRecipients);
            }));
        }

        writer.WriteEndObject();
    }

    public static void Write(JsonTextWriter writer, Portfolio portfolio)
    {
        writer.WriteStartObject();
        writer.Member("firstYear", portfolio.FirstYear);
        writer.Member("lastYear", portfolio.LastYear);
        writer.Member("source", portfolio.Source);
        writer.Member("measure", portfolio.Measure);
        writer.Figure("totalUsd", portfolio.TotalUsd);
        Write(writer, "themes", portfolio.Themes);
        writer.Member("placeSource", portfolio.PlaceSource);
        Write(writer, "regions", portfolio.Regions);
        Write(writer, "incomeGroups", portfolio.IncomeGroups);
        Write(writer, "instruments", portfolio.Instruments);
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, string name, ImmutableArray<Share> shares)
    {
        if (shares.IsEmpty)
        {
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteStartObject();
        foreach (Share share in shares)
        {
            writer.Figure(share.Key, share.Value);
        }

        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, Mandate mandate)
    {
        writer.WriteStartObject();
        if (mandate.Serves is { } serves)
        {
            writer.TextsOrEmpty("serves", serves);
        }

        if (mandate.Excludes is { } excludes)
        {
            writer.TextsOrEmpty("excludes", excludes);
        }

        if (mandate.Themes is { } themes)
        {
            writer.TextsOrEmpty("themes", themes.Select(t => t.Code()));
        }

        writer.Member("onlyOdaEligible", mandate.OnlyOdaEligible);
        writer.Member("onlyLeastDeveloped", mandate.OnlyLeastDeveloped);
        writer.Member("source", mandate.Source);
        writer.Member("year", mandate.Year);
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, CommitmentSize size)
    {
        writer.WriteStartObject();
        writer.Figure("lowerQuartile", size.LowerQuartile);
        writer.Figure("median", size.Median);
        writer.Figure("upperQuartile", size.UpperQuartile);
        writer.Member("count", size.Count);
        writer.Member("firstYear", size.FirstYear);
        writer.Member("lastYear", size.LastYear);
        writer.Member("source", size.Source);
        writer.WriteEndObject();
    }

    private static void Write(JsonTextWriter writer, LocalizedName names)
    {
        writer.WritePropertyName("names");
        writer.WriteStartObject();
        writer.Member("en", names.En);
        writer.Member("fr", names.Fr);
        writer.Member("es", names.Es);
        writer.Member("zh", names.Zh);
        writer.Member("ar", names.Ar);
        writer.Member("ru", names.Ru);
        writer.WriteEndObject();
    }

    private static void WriteAliases(JsonTextWriter writer, IEnumerable<(string Name, bool Former)> aliases)
    {
        (string Name, bool Former)[] all = [.. aliases];
        writer.Texts("aliases", [.. all.Where(a => !a.Former).Select(a => a.Name)]);
        writer.Texts("formerly", [.. all.Where(a => a.Former).Select(a => a.Name)]);
    }

    private static void Write<T>(JsonTextWriter writer, string name, Sourced<T>? sourced, Action<T> write)
    {
        if (sourced is not { } known)
        {
            return;
        }

        writer.WritePropertyName(name);
        InOneLine(writer, () =>
        {
            writer.WritePropertyName("value");
            write(known.Value);
            writer.Member("year", known.Year);
            writer.Member("source", known.Source);
        });
    }

    private static void InOneLine(JsonTextWriter writer, Action write)
    {
        writer.WriteStartObject();
        writer.Formatting = Formatting.None;
        write();
        writer.WriteEndObject();
        writer.Formatting = Formatting.Indented;
    }
}
