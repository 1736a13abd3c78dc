using System.Collections.Immutable;
using MatchEngine.Catalogue.Building;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Reads the tables of a folder.</summary>
internal sealed class TableReader
{
    private readonly string _folder;
    private readonly ImmutableArray<CountryProfile> _profiles;
    private readonly Dictionary<string, int> _countries;
    private readonly Dictionary<string, int> _partners;
    private readonly HashSet<string> _indicators;
    private readonly FaultList _faults;

    public TableReader(
        string folder, ImmutableArray<CountryProfile> countries, ImmutableArray<PartnerProfile> partners,
        ImmutableArray<IndicatorDefinition> indicators, FaultList faults)
    {
        _folder = folder;
        _profiles = countries;
        _faults = faults;
        _countries = Index(countries.Select(c => c.Iso3), FolderFiles.Countries);
        _partners = Index(partners.Select(p => p.Id), FolderFiles.Partners);
        _indicators = [.. indicators.Select(i => i.Key)];
    }

    /// <summary>The countries with their income groups and indicators.</summary>
    public ImmutableArray<CountryProfile> ReadCountryTables()
    {
        List<IncomeGroupYear>[] groups = [.. _profiles.Select(_ => new List<IncomeGroupYear>())];
        using (CsvTable? table = CsvTable.Open(_folder, FolderFiles.IncomeGroups, _faults, FolderFiles.IncomeGroupColumns))
        {
            while (table is not null && table.Read())
            {
                if (Find(table, 0, _countries) is { } country && table.Year(1) is { } year && Group(table) is { } group)
                {
                    groups[country].Add(new IncomeGroupYear(year, group));
                }
            }
        }

        List<IndicatorValue>[] values = [.. _profiles.Select(_ => new List<IndicatorValue>())];
        using (CsvTable? table = CsvTable.Open(_folder, FolderFiles.Indicators, _faults, FolderFiles.IndicatorColumns))
        {
            while (table is not null && table.Read())
            {
                if (Find(table, 0, _countries) is { } country && Indicator(table) is { } value)
                {
                    values[country].Add(value);
                }
            }
        }

        return [.. _profiles.Select((p, i) => p with { IncomeGroups = [.. groups[i]], Indicators = [.. values[i]] })];
    }

    public ImmutableArray<Flow> ReadFlows()
    {
        using CsvTable? table = CsvTable.Open(_folder, FolderFiles.Flows, _faults, FolderFiles.FlowColumns);
        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>();
        while (table is not null && table.Read())
        {
            if (Find(table, 0, _countries) is { } country
                && Find(table, 1, _partners) is { } partner
                && Channel(table) is { } channel
                && Theme(table, 3) is { } theme
                && table.Year(4) is { } year)
            {
                flows.Add(new Flow(country, partner, channel, theme, year, Amount(table, 5), Amount(table, 6), Amount(table, 7), Amount(table, 8)));
            }
        }

        return flows.ToImmutable();
    }

    public ImmutableArray<SectorReceipt> ReadReceipts()
    {
        using CsvTable? table = CsvTable.Open(_folder, FolderFiles.Receipts, _faults, FolderFiles.ReceiptColumns);
        ImmutableArray<SectorReceipt>.Builder receipts = ImmutableArray.CreateBuilder<SectorReceipt>();
        while (table is not null && table.Read())
        {
            if (Find(table, 0, _countries) is { } country
                && Theme(table, 1) is { } theme
                && table.Year(2) is { } year
                && Required(table, 3) is { } usd)
            {
                receipts.Add(new SectorReceipt(country, theme, year, usd));
            }
        }

        return receipts.ToImmutable();
    }

    public ImmutableArray<Tie> ReadTies()
    {
        using CsvTable? table = CsvTable.Open(_folder, FolderFiles.Ties, _faults, FolderFiles.TieColumns);
        ImmutableArray<Tie>.Builder ties = ImmutableArray.CreateBuilder<Tie>();
        while (table is not null && table.Read())
        {
            if (Required(table, 2) is { } distance)
            {
                ties.Add(new Tie(table.Text(0), table.Text(1), distance, Flag(table, 3), Flag(table, 4), Flag(table, 5)));
            }
        }

        return ties.ToImmutable();
    }

    private static double Amount(CsvTable table, int column) => table.Number(column) ?? double.NaN;

    private static double? Required(CsvTable table, int column)
    {
        double? value = table.Number(column);
        if (value is null)
        {
            table.Fault(column, "A number is needed here.");
        }

        return value;
    }

    private static bool Flag(CsvTable table, int column)
    {
        if (table.Text(column) is not ("0" or "1"))
        {
            table.Fault(column, $"'{table.Text(column)}' is neither 0 nor 1.");
        }

        return table.Text(column) == "1";
    }

    private static int? Find(CsvTable table, int column, Dictionary<string, int> index)
    {
        if (index.TryGetValue(table.Text(column), out int found))
        {
            return found;
        }

        table.Fault(
            column,
            $"'{table.Text(column)}' is not in the catalogue. Add it to {FolderFiles.Countries} or {FolderFiles.Partners}, or take the row out.");
        return null;
    }

    private static IncomeGroup? Group(CsvTable table)
    {
        if (IncomeGroups.TryParse(table.Text(2), out IncomeGroup group))
        {
            return group;
        }

        table.Fault(2, $"'{table.Text(2)}' is no income group. Known are LIC, LMC, UMC, HIC and unclassified.");
        return null;
    }

    private static FlowChannel? Channel(CsvTable table)
    {
        FlowChannel? channel = Codes.Channel(table.Text(2));
        if (channel is null)
        {
            table.Fault(2, $"'{table.Text(2)}' is no channel. Known are sector, oda, chinese_projects and unido_funding.");
        }

        return channel;
    }

    private static Theme? Theme(CsvTable table, int column)
    {
        if (Themes.TryParse(table.Text(column), out Theme theme))
        {
            return theme;
        }

        table.Fault(column, $"'{table.Text(column)}' is no theme.");
        return null;
    }

    private IndicatorValue? Indicator(CsvTable table)
    {
        string key = table.Text(1);
        if (!_indicators.Contains(key))
        {
            table.Fault(1, $"'{key}' is not among the indicators of {FolderFiles.Manifest}.");
            return null;
        }

        return Required(table, 2) is { } value && table.Year(3) is { } year && table.Whole(6, 0, int.MaxValue) is { } peers
            ? new IndicatorValue(key, value, year, table.Number(4), table.Number(5), peers)
            : null;
    }

    private Dictionary<string, int> Index(IEnumerable<string> ids, string file)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!index.TryAdd(id, index.Count))
            {
                _faults.Add(file, 0, 0, $"'{id}' is there twice; keep one.");
            }
        }

        return index;
    }
}
