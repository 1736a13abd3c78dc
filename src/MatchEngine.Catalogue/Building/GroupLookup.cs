using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>A country's region, and its income group at the end of a year.</summary>
internal sealed class GroupLookup
{
    private const int FirstYear = 1990;
    private const int Years = 60;
    private readonly IncomeGroup?[] _groups;
    private readonly string?[] _regions;

    public GroupLookup(SourceTables data, Horizon horizon)
    {
        _regions = [.. data.Countries.Select(c => c.Region)];
        _groups = new IncomeGroup?[data.Countries.Length * Years];
        for (int i = 0; i < data.Countries.Length; i++)
        {
            foreach (IncomeGroupYear group in data.Countries[i].IncomeGroups.Where(g => g.DataYear <= horizon.IncomeDataYear))
            {
                // the group of a data year comes into force on 1 July of the next
                int at = group.DataYear + 1 - FirstYear;
                if (at is >= 0 and < Years)
                {
                    _groups[(i * Years) + at] = group.Group;
                }
            }
        }
    }

    public string? Region(int country) => _regions[country];

    public IncomeGroup? Group(int country, int year) =>
        year - FirstYear is >= 0 and < Years ? _groups[(country * Years) + year - FirstYear] : null;
}
