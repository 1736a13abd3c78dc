using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>The groups that countries are compared within: region, sub-region, income group in force when the flows end.</summary>
internal sealed class CountryGroups
{
    public CountryGroups(Catalogue catalogue)
    {
        DateOnly end = new(catalogue.Info.FlowsEnd, 12, 31);
        Dictionary<string, int> regions = new(StringComparer.Ordinal);
        Dictionary<string, int> subRegions = new(StringComparer.Ordinal);
        int count = catalogue.Countries.Length;
        Region = new int[count];
        SubRegion = new int[count];
        Income = new int[count];
        Covered = new bool[count];
        for (int i = 0; i < count; i++)
        {
            CountryProfile country = catalogue.Countries[i];
            Region[i] = Number(regions, country.Region?.Value);
            SubRegion[i] = Number(subRegions, country.SubRegion);
            Income[i] = (int)(country.IncomeGroupOn(end)?.Group ?? IncomeGroup.Unclassified);
            Covered[i] = country.Coverage == FlowCoverage.Transactions;
        }

        Regions = regions.Count;
        SubRegions = subRegions.Count;
    }

    /// <summary>Number of a country's region, or -1.</summary>
    public int[] Region { get; }

    /// <summary>Number of a country's sub-region, or -1.</summary>
    public int[] SubRegion { get; }

    /// <summary>The country's income group as a number of <see cref="IncomeGroup"/>.</summary>
    public int[] Income { get; }

    /// <summary>Whether sector flows can speak about a country.</summary>
    public bool[] Covered { get; }

    public int Regions { get; }

    public int SubRegions { get; }

    private static int Number(Dictionary<string, int> known, string? name)
    {
        if (name is null)
        {
            return -1;
        }

        if (!known.TryGetValue(name, out int number))
        {
            known[name] = number = known.Count;
        }

        return number;
    }
}
