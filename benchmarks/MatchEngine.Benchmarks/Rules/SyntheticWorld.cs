using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>
/// A catalogue of any size: every partner has a portfolio of its own, two partners in five have a home country, one in ten has a mandate, one in
/// ten publishes nothing; a pairing in fifty has a record. The same sizes give the same catalogue.
/// </summary>
internal static class SyntheticWorld
{
    public static readonly string[] Indicators =
    [
        "aid_for_trade", "co2_per_gdp", "electricity_access", "energy_intensity", "exports_share", "gdp", "internet_users", "manufacturing_share", "researchers",
    ];

    private static readonly string[] Regions = ["EAS", "ECS", "LCN", "MEA", "NAC", "SAS", "SSF"];
    private static readonly string[] Groups = ["LIC", "LMC", "UMC"];
    private static readonly string[] Instruments = ["equity", "grant", "loan", "other"];
    private static readonly string[] ThemeCodes = [.. SyntheticRules.Themes.Append("other")];
    private static readonly ReportingWindow Reports = new([new ReportingYear(2019, 5, 5), new ReportingYear(2020, 5, 5)]);
    private static readonly ReportingWindow Silent = new([]);

    public static Profiles.Catalogue Make(int countries, int partners, double recorded = 0.02)
    {
        Random random = new(7);
        string[] codes = [.. Enumerable.Range(0, countries).Select(i => $"C{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}")];
        return new Profiles.Catalogue(new CatalogueParts
        {
            Info = new CatalogueInfo { Id = "synthetic", Date = new DateOnly(2025, 7, 1), FlowsEnd = 2020, Hash = $"synthetic-{countries}-{partners}" },
            Indicators = [.. Indicators.Select(key => new IndicatorDefinition(key, key, key, "count", "synthetic"))],
            Countries = [.. codes.Select(code => Country(code, random))],
            Partners = Exactly(partners, i => Partner(i, codes, random)),
            Flows = Flows(countries, partners, recorded, random),
            Ties = [.. codes.SelectMany(home => codes.Where(code => code != home).Select(code => Tie(home, code, random)))],
        });
    }

    private static ImmutableArray<T> Exactly<T>(int count, Func<int, T> make)
    {
        T[] items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = make(i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private static CountryProfile Country(string code, Random random) => new()
    {
        Iso3 = code,
        Iso2 = code[..2],
        Names = new LocalizedName($"Country {code}"),
        Region = new Sourced<string>(Regions[random.Next(Regions.Length)], 2025, "synthetic"),
        IncomeGroups = [new IncomeGroupYear(2020, random.Next(2) == 0 ? IncomeGroup.LowerMiddle : IncomeGroup.UpperMiddle)],
        LeastDeveloped = new Sourced<bool>(random.Next(5) == 0, 2024, "synthetic"),
        Landlocked = random.Next(4) == 0,
        Coverage = random.Next(3) == 0 ? FlowCoverage.None : FlowCoverage.Transactions,
        Indicators = [.. Indicators.Where(_ => random.Next(10) > 0).Select(key => new IndicatorValue(key, random.NextDouble() * 100, 2022, null, random.NextDouble(), 100))],
    };

    private static PartnerProfile Partner(int i, string[] codes, Random random)
    {
        bool publishes = random.Next(10) > 0;
        return new PartnerProfile
        {
            Id = i.ToString("'P'0000000", CultureInfo.InvariantCulture),
            Names = new LocalizedName($"Partner {i}"),
            Kind = (PartnerKind)random.Next(10),
            SouthSouth = random.Next(4) == 0,
            HomeCountry = random.Next(5) < 2 ? codes[random.Next(codes.Length)] : null,
            Mandate = random.Next(10) == 0 ? new Mandate { Serves = [.. codes.Where(_ => random.Next(4) == 0)], Source = "synthetic", Year = 2020 } : null,
            Portfolio = publishes ? Portfolio(random) : null,
            Commitments = publishes ? new CommitmentSize(1e5, 1e6, random.NextDouble() * 6e7, 10, 2016, 2020, SourceKeys.Iati) : null,
            Window = publishes ? Reports : Silent,
        };
    }

    private static Portfolio Portfolio(Random random) => new()
    {
        FirstYear = 2016,
        LastYear = 2020,
        Source = SourceKeys.Iati,
        TotalUsd = random.NextDouble() * 1e9,
        Themes = Shares(ThemeCodes, random),
        PlaceSource = SourceKeys.Iati,
        Regions = Shares(Regions, random),
        IncomeGroups = Shares(Groups, random),
        Instruments = Shares(Instruments, random),
    };

    private static ImmutableArray<Share> Shares(string[] keys, Random random)
    {
        double[] weights = new double[keys.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = Math.Pow(random.NextDouble(), 3);
        }

        double sum = weights.Sum();
        return Exactly(keys.Length, i => new Share(keys[i], weights[i] / sum));
    }

    private static Tie Tie(string home, string code, Random random) =>
        new(home, code, random.NextDouble() * 15_000, random.Next(30) == 0, random.Next(6) == 0, false);

    private static ImmutableArray<Flow> Flows(int countries, int partners, double recorded, Random random)
    {
        List<Flow> flows = [];
        for (int country = 0; country < countries; country++)
        {
            // how far to the next partner with a record, so that the work grows with records and not with pairings
            for (int partner = Skip(recorded, random); partner < partners; partner += 1 + Skip(recorded, random))
            {
                FlowChannel channel = random.Next(8) == 0 ? FlowChannel.UnidoFunding : FlowChannel.Sector;
                Theme theme = channel == FlowChannel.Sector ? (Theme)random.Next(7) : Theme.Other;
                int last = 2013 + random.Next(8);
                int first = last - random.Next(3);
                for (int year = first; year <= last; year++)
                {
                    double usd = Math.Pow(10, 3 + (random.NextDouble() * 5));
                    flows.Add(new Flow(country, partner, channel, theme, year, usd, usd, usd, usd));
                }
            }
        }

        return [.. flows];
    }

    private static int Skip(double recorded, Random random) => (int)(Math.Log(1 - random.NextDouble()) / Math.Log(1 - recorded));
}
