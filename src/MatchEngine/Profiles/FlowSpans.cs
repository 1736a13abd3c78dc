namespace MatchEngine.Profiles;

/// <summary>Which channels speak about which partners, and until when: what makes a zero a real zero.</summary>
internal sealed class FlowSpans
{
    private readonly int?[] _ends = new int?[4];
    private readonly bool[,] _speaks;
    private readonly UnidoFunding?[] _unido;

    public FlowSpans(Catalogue catalogue)
    {
        _speaks = new bool[catalogue.Partners.Length, 4];
        foreach (Flow flow in catalogue.Flows)
        {
            _speaks[flow.Partner, (int)flow.Channel] = true;
            ref int? end = ref _ends[(int)flow.Channel];
            end = Math.Max(end ?? flow.Year, flow.Year);
        }

        _unido = SumUnido(catalogue);
    }

    /// <summary>The last year of a channel, or null where it has no flow at all.</summary>
    public int? End(FlowChannel channel) => _ends[(int)channel];

    /// <summary>What a partner paid for UNIDO's work anywhere in the recent years; null for one that is not in that record.</summary>
    public UnidoFunding? Unido(int partner) => _unido[partner];

    /// <summary>Whether the channel has any flow of the partner.</summary>
    public bool Speaks(int partner, FlowChannel channel) => _speaks[partner, (int)channel];

    private UnidoFunding?[] SumUnido(Catalogue catalogue)
    {
        UnidoFunding?[] sums = new UnidoFunding?[catalogue.Partners.Length];
        int from = (End(FlowChannel.UnidoFunding) ?? 0) - LinkSummary.RecentYears + 1;
        int lastCountry = -1;
        HashSet<int> paidHere = [];
        foreach (Flow flow in catalogue.Flows)
        {
            if (flow.Channel != FlowChannel.UnidoFunding)
            {
                continue;
            }

            if (flow.Country != lastCountry)
            {
                paidHere.Clear();
                lastCountry = flow.Country;
            }

            UnidoFunding sum = sums[flow.Partner] ?? new UnidoFunding(0, 0);
            bool recent = flow.Year >= from && flow.Spend > 0;
            sums[flow.Partner] = recent ? new UnidoFunding(sum.Usd + flow.Spend, sum.Countries + (paidHere.Add(flow.Partner) ? 1 : 0)) : sum;
        }

        return sums;
    }
}
