using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Makes the profiles of countries.</summary>
internal static class CountryBuilder
{
    /// <summary>The year of the Bank's lists of regions and of fragile situations in the data (fiscal year 2026).</summary>
    private const int WbListYear = 2025;

    /// <summary>The year of the DAC list in the data.</summary>
    private const int DacListYear = 2021;

    public static ImmutableArray<CountryProfile> Build(
        SourceTables data, Horizon horizon, DateOnly date, out ImmutableArray<IndicatorDefinition> definitions)
    {
        ImmutableArray<IncomeGroupYear>[] groups = [.. data.Countries.Select(c => Groups(c, horizon))];
        IndicatorTable table = IndicatorTable.Of(data, horizon, groups);
        ImmutableArray<ImmutableArray<IndicatorValue>> indicators = IndicatorBuilder.Build(table, InForce(groups, date));
        definitions = table.Definitions;
        ImmutableArray<CountryProfile>.Builder profiles = ImmutableArray.CreateBuilder<CountryProfile>(data.Countries.Length);
        for (int i = 0; i < data.Countries.Length; i++)
        {
            CountryRow row = data.Countries[i];
            CuratedCountry curated = data.Curated.Countries.GetValueOrDefault(row.Iso3) ?? new CuratedCountry();
            profiles.Add(new CountryProfile
            {
                Iso3 = row.Iso3,
                Iso2 = row.Iso2,
                M49 = row.M49,
                Names = curated.Name is { } name ? row.Names with { En = name } : row.Names,
                Aliases = Aliases(row, curated, horizon),
                DacCode = row.DacCode,
                Region = row.Region is { } region ? new Sourced<string>(region, WbListYear, DataFiles.Source.WbLists) : null,
                Continent = row.Continent,
                SubRegion = row.SubRegion,
                Landlocked = row.Landlocked,
                Languages = row.Languages,
                Borders = row.Borders,
                IncomeGroups = groups[i],
                LeastDeveloped = LeastDeveloped(row, curated, horizon),
                OdaEligible = horizon.Lists >= DacListYear
                    ? new Sourced<bool>(row.DacListGroup.Length > 0, DacListYear, DataFiles.Source.DacList)
                    : null,
                Fragile = horizon.Lists >= WbListYear && row.Fragile is { } fragile
                    ? new Sourced<bool>(fragile, WbListYear, DataFiles.Source.WbLists)
                    : null,
                Indicators = indicators[i],
                Coverage = row.Coverage,
            });
        }

        return profiles.MoveToImmutable();
    }

    private static ImmutableArray<IncomeGroupYear> Groups(CountryRow row, Horizon horizon) =>
        [.. row.IncomeGroups.Where(g => g.DataYear <= horizon.IncomeDataYear)];

    private static IncomeGroup?[] InForce(ImmutableArray<IncomeGroupYear>[] groups, DateOnly date) =>
        Array.ConvertAll(groups, g => g.Where(y => y.InForceFrom <= date).Select(y => (IncomeGroup?)y.Group).LastOrDefault());

    private static Sourced<bool>? LeastDeveloped(CountryRow row, CuratedCountry curated, Horizon horizon)
    {
        if (horizon.Lists < DacListYear)
        {
            return null;
        }

        return curated.LeftLeastDeveloped is { } year && year <= horizon.Lists
            ? new Sourced<bool>(false, year, DataFiles.Source.Curated)
            : new Sourced<bool>(row.DacListGroup == "LDCs", DacListYear, DataFiles.Source.DacList);
    }

    private static ImmutableArray<CountryAlias> Aliases(CountryRow row, CuratedCountry curated, Horizon horizon)
    {
        HashSet<string> seen = [curated.Name ?? row.Names.En];
        return
        [
            .. new[] { row.Names.En, row.BankName }.Concat(curated.Aliases).Where(seen.Add).Select(n => new CountryAlias(n, Former: false)),
            .. curated.Formerly
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Where(f => seen.Add(f.Key))
                .Select(f => new CountryAlias(f.Key, f.Value <= horizon.Lists)),
        ];
    }
}
