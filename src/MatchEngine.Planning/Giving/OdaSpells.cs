using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>
/// What a partner without amounts by sector gave in all sectors. It is too wide to stand for a sector, but nobody is counted for more than it
/// ever gave one country.
/// </summary>
internal static class OdaSpells
{
    /// <summary>The most official development assistance, US dollars, that one country got in a spell; null where the source has no row of the partner.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="spans">Which channels speak about the partner.</param>
    /// <param name="partner">Index of the partner.</param>
    /// <param name="years">The length of a spell.</param>
    /// <param name="recentYears">How many last years a spell may end in.</param>
    public static double? Largest(Catalogue catalogue, FlowSpans spans, int partner, int years, int recentYears)
    {
        if (!spans.Speaks(partner, FlowChannel.Oda) || spans.End(FlowChannel.Oda) is not { } last)
        {
            return null;
        }

        double largest = 0;
        double[] amounts = new double[recentYears + years];
        for (int country = 0; country < catalogue.Countries.Length; country++)
        {
            Array.Clear(amounts);
            foreach (ref readonly Flow flow in catalogue.FlowsOf(country, partner))
            {
                int back = last - flow.Year;
                if (flow.Channel == FlowChannel.Oda && back >= 0 && back < amounts.Length && !double.IsNaN(flow.Spend))
                {
                    amounts[back] += flow.Spend;
                }
            }

            for (int back = 0; back < recentYears; back++)
            {
                largest = Math.Max(largest, amounts.AsSpan(back, years).ToArray().Sum());
            }
        }

        return largest;
    }
}
