using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Sums of one measure: spend, or commitments.</summary>
internal sealed class Measured
{
    public double[] Themes { get; } = new double[(int)Theme.Other + 1];

    public double[] Instruments { get; } = new double[(int)Instrument.Unpublished + 1];

    public double[] Groups { get; } = new double[(int)IncomeGroup.High + 1];

    public Dictionary<string, double> Regions { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Countries { get; } = [];

    public double SectorUnpublished { get; set; }

    /// <summary>The part of the total that is for one country alone.</summary>
    public double DirectTotal { get; set; }

    public double Circular { get; private set; }

    public double Digital { get; private set; }

    public double Total { get; private set; }

    public int FirstYear { get; private set; } = int.MaxValue;

    public int LastYear { get; private set; }

    public bool IsEmpty => LastYear == 0;

    public void Add(int country, int year, double usd)
    {
        Total += usd;
        if (usd > 0)
        {
            FirstYear = Math.Min(FirstYear, year);
            LastYear = Math.Max(LastYear, year);
            Countries.Add(country);
        }
    }

    public void AddView(SectorView view, double usd)
    {
        Circular += view == SectorView.Circular ? usd : 0;
        Digital += view == SectorView.Digital ? usd : 0;
    }

    public void AddAll(Measured other)
    {
        Total += other.Total;
        FirstYear = Math.Min(FirstYear, other.FirstYear);
        LastYear = Math.Max(LastYear, other.LastYear);
        Countries.UnionWith(other.Countries);
        SectorUnpublished += other.SectorUnpublished;
        DirectTotal += other.DirectTotal;
        Circular += other.Circular;
        Digital += other.Digital;
        AddEach(Themes, other.Themes);
        AddEach(Instruments, other.Instruments);
        AddEach(Groups, other.Groups);
        foreach ((string region, double usd) in other.Regions)
        {
            Regions[region] = Regions.GetValueOrDefault(region) + usd;
        }
    }

    private static void AddEach(double[] sums, double[] others)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += others[i];
        }
    }
}
