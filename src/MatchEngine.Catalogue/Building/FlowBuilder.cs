using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Adds up the rows of all channels to one row for each country, partner, channel, theme and year.</summary>
internal static class FlowBuilder
{
    public static ImmutableArray<Flow> Build(SourceTables data, Horizon horizon)
    {
        FlowSums sums = new();
        AddSectorFlows(sums, data, horizon);
        foreach (OdaRow row in data.Oda)
        {
            if (row.Year <= horizon.Oda)
            {
                sums.Add(new FlowKey(row.Country, row.Partner, FlowChannel.Oda, Theme.Other, row.Year), double.NaN, row.Usd, double.NaN, row.Usd);
            }
        }

        foreach (UnidoRow row in data.Unido)
        {
            if (row.Year <= horizon.FlowsEnd)
            {
                sums.Add(
                    new FlowKey(row.Country, row.Partner, FlowChannel.UnidoFunding, Theme.Other, row.Year), double.NaN, row.Usd, double.NaN, row.Usd);
            }
        }

        int china = data.Partners.ToList().FindIndex(p => p.Id == PortfolioBuilder.China);
        if (china >= 0 && horizon.ChineseProjects)
        {
            foreach (ProjectRow row in data.Projects.Where(r => r.Year <= horizon.FlowsEnd))
            {
                sums.Add(
                    new FlowKey(row.Country, (short)china, FlowChannel.ChineseProjects, row.Theme, row.Year),
                    row.Usd, double.NaN, row.Usd, double.NaN);
            }
        }

        return sums.ToFlows();
    }

    public static ImmutableArray<SectorReceipt> BuildReceipts(SourceTables data, Horizon horizon)
    {
        SortedDictionary<(int Country, int Theme, int Year), double> sums = [];
        foreach (ReceiptRow row in data.Receipts)
        {
            if (row.Year <= horizon.Receipts)
            {
                (int Country, int Theme, int Year) key = (row.Country, (int)row.Theme, row.Year);
                sums[key] = sums.GetValueOrDefault(key) + row.UsdM;
            }
        }

        return [.. sums.Select(s => new SectorReceipt(s.Key.Country, (Theme)s.Key.Theme, s.Key.Year, Math.Round(s.Value, 6)))];
    }

    private static void AddSectorFlows(FlowSums sums, SourceTables data, Horizon horizon)
    {
        foreach (ref readonly PairRow row in CollectionsMarshal.AsSpan(data.Pairs))
        {
            if (row.Year <= horizon.FlowsEnd)
            {
                sums.Add(
                    new FlowKey(row.Country, row.Partner, FlowChannel.Sector, row.Theme, row.Year),
                    row.Commitment, row.Spend, row.CommitmentDirect, row.SpendDirect);
            }
        }

        foreach (ref readonly IatiRow row in CollectionsMarshal.AsSpan(data.Flows))
        {
            if (row.View is SectorView.Circular or SectorView.Digital && row.Year <= horizon.FlowsEnd)
            {
                double commitment = row.Commitment ? row.Usd : 0;
                double spend = row.Commitment ? 0 : row.Usd;
                Theme theme = row.View == SectorView.Circular ? Theme.Circular : Theme.Digital;
                sums.Add(
                    new FlowKey(row.Country, row.Partner, FlowChannel.Sector, theme, row.Year),
                    commitment, spend, row.Direct ? commitment : 0, row.Direct ? spend : 0);
            }
        }
    }
}
