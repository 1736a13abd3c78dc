using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>The same fifty rules as a list of compiled delegates, asked pairing by pair: how a rules engine is usually written by hand.</summary>
internal sealed class DelegateLoop
{
    private readonly HandData _data;
    private readonly Func<int, int, HandRecord?, bool>[] _gates;
    private readonly Func<int, int, HandRecord?, double>[] _scores;

    public DelegateLoop(HandData data)
    {
        _data = data;
        _gates =
        [
            (_, _, _) => true,
            (country, partner, record) => data.Serves[country][partner] > 0 || record is { HasLast: true },
            (_, partner, _) => data.Kind[partner] != (byte)PartnerKind.LocalGovernment,
        ];
        _scores =
        [
            .. Enumerable.Range(0, 9).Select(i => (Func<int, int, HandRecord?, double>)((country, partner, _) =>
                data.Needs[i][country] >= 0.6 && data.Shares[i][partner] >= 0.15
                    ? 5 * Math.Clamp(2.0 * data.Needs[i][country] * data.Shares[i][partner] / (data.Needs[i][country] + data.Shares[i][partner]), 0, 1)
                    : 0)),
            .. Enumerable.Range(0, 9).Select(i => (Func<int, int, HandRecord?, double>)((_, _, record) =>
                record?.Amounts[i] >= 25000.0 ? 4 * ((record.Amounts[i] >= 10000000.0 ? 3.0 : record.Amounts[i] >= 1000000.0 ? 2.0 : 1.0) / 3.0) : 0)),
            .. Enumerable.Range(0, 9).Select(i => (Func<int, int, HandRecord?, double>)((_, partner, _) => data.Shares[i][partner] >= 0.22 ? 2 : 0)),
            .. Enumerable.Range(0, 6).Select(i => (Func<int, int, HandRecord?, double>)((country, partner, _) =>
                data.SouthSouth[partner] > 0 && data.Needs[i][country] >= 0.4 && data.HomeValues[i][partner] > data.Values[i][country] ? 1 : 0)),
            (_, _, record) => record?.Status == LinkStatus.Persistent ? 7.5 * Math.Clamp(record.Usd / 50000000.0, 0, 1) : 0,
            (_, _, record) => record?.Status == LinkStatus.Dormant ? 0.5 : 0,
            (country, partner, _) => data.RegionShares[data.RegionOf[country]][partner] is >= 0.3 and var share ? 2.5 * Math.Clamp(share / 0.5, 0, 1) : 0,
            (country, partner, _) => data.GroupShares[data.GroupOf[country]][partner] is >= 0.6 and var share ? 0.5 * Math.Clamp(share / 0.7, 0, 1) : 0,
            (country, partner, _) => data.Close[country][data.Home[partner] + 1],
            (country, partner, _) => 0.5 * data.SouthSouth[partner] * data.SameRegion[country][data.Home[partner] + 1],
            (_, partner, _) => data.Kind[partner] is (byte)PartnerKind.EmergingBilateral or (byte)PartnerKind.Fund ? 1 : 0,
            (country, partner, _) => data.Kind[partner] == (byte)PartnerKind.DevelopmentFinance && data.Serves[country][partner] == 1 ? 3 : 0,
            (country, partner, _) => data.Loan[partner] >= 0.5 && data.Needs[4][country] >= 0.8 ? 1 : 0,
            (country, partner, _) => data.Upper[partner] >= data.Values[4][country] * 1000000.0 ? 1.5 : 0,
            (country, partner, _) => data.Grant[partner] >= 0.8 || (data.LeastDeveloped[country] && data.Grant[partner] >= 0.5) ? 1 : 0,
            (_, _, record) => record?.Unido >= 10000.0 ? 6.5 * Math.Clamp(record.Unido / 1000000.0, 0, 1) : 0,
        ];
    }

    public void Run(int country, Span<double> scores)
    {
        HandRecord[] records = _data.Records[country];
        int next = 0;
        for (int partner = 0; partner < scores.Length; partner++)
        {
            HandRecord? record = next < records.Length && records[next].Partner == partner ? records[next++] : null;
            bool open = true;
            foreach (Func<int, int, HandRecord?, bool> gate in _gates)
            {
                open &= gate(country, partner, record);
            }

            double score = 0;
            foreach (Func<int, int, HandRecord?, double> rule in _scores)
            {
                score += rule(country, partner, record);
            }

            scores[partner] = open ? score : double.NegativeInfinity;
        }
    }
}
