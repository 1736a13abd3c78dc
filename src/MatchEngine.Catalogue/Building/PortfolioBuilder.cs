using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>
/// Revealed shares, typical sizes and countries served, recomputed from rows that were known. Sector flows go first; where a partner
/// publishes none, or too little to speak for it, shares come from net official development assistance, and for China from its projects.
/// Places come from direct flows alone (a budget split over many countries is no relation with any of them), and from the source that holds
/// more of them: sector flows leave out many large recipients.
/// </summary>
internal sealed class PortfolioBuilder
{
    public const string China = "CHN";
    private const int ServedYears = 5;
    private readonly SourceTables _data;
    private readonly Horizon _horizon;
    private readonly ShareSums[] _sector;
    private readonly ShareSums[] _oda;
    private readonly ShareSums _china;
    private readonly int _chinaIndex;

    public PortfolioBuilder(SourceTables data, Horizon horizon)
    {
        _data = data;
        _horizon = horizon;
        GroupLookup groups = new(data, horizon);
        _sector = [.. data.Partners.Select(_ => new ShareSums(groups))];
        _oda = [.. data.Partners.Select(_ => new ShareSums(groups))];
        _china = new ShareSums(groups);
        _chinaIndex = data.Partners.ToList().FindIndex(p => p.Id == China);
        AddSectorFlows();
        AddOda();
        AddProjects();
    }

    /// <summary>The portfolio of a partner, or null.</summary>
    public Portfolio? Of(int partner)
    {
        (ShareSums places, string source) = Places(partner);
        if (SpeaksBySector(partner))
        {
            return _sector[partner].ToPortfolio(DataFiles.Source.Iati, places, source);
        }

        return partner == _chinaIndex && !_china.IsEmpty
            ? _china.ToPortfolio(DataFiles.Source.China, _china, DataFiles.Source.China)
            : _oda[partner].ToPortfolio(DataFiles.Source.Oda, _oda[partner], DataFiles.Source.Oda);
    }

    /// <summary>All sector portfolios together, or null.</summary>
    public Portfolio? World()
    {
        GroupLookup groups = new(_data, _horizon);
        ShareSums all = new(groups);
        ShareSums places = new(groups);
        for (int i = 0; i < _sector.Length; i++)
        {
            if (SpeaksBySector(i))
            {
                all.AddAll(_sector[i]);
                places.AddAll(Places(i).Sums);
            }
        }

        return all.ToPortfolio(DataFiles.Source.Iati, places, DataFiles.Source.Derived);
    }

    /// <summary>Sizes of commitments, or null.</summary>
    public CommitmentSize? Sizes(int partner) => partner == _chinaIndex
        ? _china.Sizes(DataFiles.Source.China)
        : _sector[partner].Sizes(DataFiles.Source.Iati);

    /// <summary>Countries with a positive flow of their own in the last five years, of the record that names more of them.</summary>
    public Sourced<int>? CountriesServed(int partner)
    {
        if (partner == _chinaIndex && !_china.IsEmpty)
        {
            return Served(_china, DataFiles.Source.China);
        }

        Sourced<int>? sector = Served(_sector[partner], DataFiles.Source.Iati);
        Sourced<int>? oda = Served(_oda[partner], DataFiles.Source.Oda);
        return oda is null || sector?.Value >= oda.Value.Value ? sector : oda;
    }

    private static Sourced<int>? Served(ShareSums sums, string source) =>
        sums.LastServed == 0 ? null : new Sourced<int>(sums.ServedSince(sums.LastServed - ServedYears + 1), sums.LastServed, source);

    private (ShareSums Sums, string Source) Places(int partner) => _oda[partner].DirectTotal > _sector[partner].DirectTotal
        ? (_oda[partner], DataFiles.Source.Oda)
        : (_sector[partner], DataFiles.Source.Iati);

    /// <summary>Enough countries, and enough beside what the partner reports to the DAC.</summary>
    private bool SpeaksBySector(int partner)
    {
        const int fewestCountries = 3;
        const double leastShareOfOda = 0.02;
        ShareSums sector = _sector[partner];
        return sector.Countries >= fewestCountries && sector.Total > 0 && sector.Total >= leastShareOfOda * _oda[partner].Total;
    }

    private void AddSectorFlows()
    {
        foreach (ref readonly IatiRow row in CollectionsMarshal.AsSpan(_data.Flows))
        {
            if (row.Year >= _horizon.WindowStart && row.Year <= _horizon.FlowsEnd)
            {
                _sector[row.Partner].Add(row);
            }
        }
    }

    private void AddOda()
    {
        int last = _data.Oda.Where(r => r.Year <= _horizon.Oda).Select(r => (int)r.Year).DefaultIfEmpty().Max();
        foreach (ref readonly OdaRow row in CollectionsMarshal.AsSpan(_data.Oda))
        {
            if (row.Year > last - 10 && row.Year <= last)
            {
                _oda[row.Partner].AddOda(row);
            }
        }
    }

    private void AddProjects()
    {
        if (!_horizon.ChineseProjects)
        {
            return;
        }

        int last = _data.Projects.Where(r => r.Year <= _horizon.FlowsEnd).Select(r => (int)r.Year).DefaultIfEmpty().Max();
        foreach (ref readonly ProjectRow row in CollectionsMarshal.AsSpan(_data.Projects))
        {
            if (row.Year > last - 10 && row.Year <= last)
            {
                _china.AddProject(row);
            }
        }
    }
}
