using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>What the fifty rules ask of one recorded pairing.</summary>
internal sealed record HandRecord(int Partner, LinkStatus? Status, double Usd, double[] Amounts, double Unido, bool HasLast)
{
    public static HandRecord[] Of(Profiles.Catalogue catalogue, FlowSpans spans, int country)
    {
        List<HandRecord> records = [];
        int last = -1;
        foreach (Flow flow in catalogue.FlowsOf(country))
        {
            if (flow.Partner == last)
            {
                continue;
            }

            last = flow.Partner;
            LinkSummary link = new(catalogue, spans, country, last);
            records.Add(new HandRecord(
                last,
                link.Status,
                link.Status is null ? double.NaN : link.AmountUsd,
                [.. Enumerable.Range(0, 9).Select(i => link.AmountOf((Theme)i) ?? double.NaN)],
                link.UnidoUsd ?? double.NaN,
                link.LastYear is not null));
        }

        return [.. records];
    }
}
