using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Makes the profiles of partners.</summary>
internal static class PartnerBuilder
{
    public static ImmutableArray<PartnerProfile> Build(SourceTables data, Horizon horizon, PortfolioBuilder portfolios)
    {
        Dictionary<string, CountryRow> countries = data.Countries.ToDictionary(c => c.Iso3, StringComparer.Ordinal);
        ILookup<short, WindowRow> windows = data.Windows.Where(w => w.Year <= horizon.FlowsEnd && w.Recipients > 0).ToLookup(w => w.Partner);
        ImmutableArray<PartnerProfile>.Builder profiles = ImmutableArray.CreateBuilder<PartnerProfile>(data.Partners.Length);
        for (int i = 0; i < data.Partners.Length; i++)
        {
            PartnerRow row = data.Partners[i];
            CuratedPartner curated = data.Curated.Partners.GetValueOrDefault(row.Id) ?? new CuratedPartner();
            bool dacMember = row.DacMember && !(curated.DacSince > horizon.Lists);
            profiles.Add(new PartnerProfile
            {
                Id = row.Id,
                Names = Names(row, curated, countries),
                Aliases = Aliases(row, curated, horizon),
                DacCode = row.DacCode,
                IatiIds = row.IatiIds,
                Kind = PartnerKindMap.Of(row, curated, dacMember),
                DacMember = row.Class == "BILATERAL" ? dacMember : null,
                SouthSouth = row.SouthSouth,
                EmergingLed = curated.EmergingLed,
                UnSystem = row.Class == "UN" || curated.UnSystem,
                HomeCountry = row.Iso3 ?? curated.Home,
                Mandate = MandateBuilder.Build(curated.Mandate, horizon),
                Portfolio = portfolios.Of(i),
                Commitments = portfolios.Sizes(i),
                CountriesServed = portfolios.CountriesServed(i),
                Window = new ReportingWindow(
                [
                    .. windows[(short)i]
                        .OrderBy(w => w.Year)
                        .Select(w => new ReportingYear(w.Year, w.Recipients, w.IndustrialRecipients)),
                ]),
            });
        }

        return profiles.MoveToImmutable();
    }

    private static LocalizedName Names(PartnerRow row, CuratedPartner curated, Dictionary<string, CountryRow> countries)
    {
        string english = curated.Name ?? row.Name;
        return row.Iso3 is { } iso3 && row.Class == "BILATERAL" && countries.TryGetValue(iso3, out CountryRow? country)
            ? country.Names with { En = english }
            : new LocalizedName(english);
    }

    private static ImmutableArray<PartnerAlias> Aliases(PartnerRow row, CuratedPartner curated, Horizon horizon)
    {
        HashSet<string> seen = [curated.Name ?? row.Name, row.Id];
        return
        [
            .. curated.Aliases.Prepend(row.Name).Where(seen.Add).Select(n => new PartnerAlias(n, Former: false)),
            .. curated.Formerly
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Where(f => seen.Add(f.Key))
                .Select(f => new PartnerAlias(f.Key, f.Value <= horizon.Lists)),
        ];
    }
}
