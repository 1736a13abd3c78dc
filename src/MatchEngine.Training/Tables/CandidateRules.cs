using MatchEngine.Profiles;

namespace MatchEngine.Training.Tables;

/// <summary>
/// Which partners are candidates at a cutoff: those active in industry whose reporting covers the two years after it, so that a zero is a
/// real zero, and did not expand in them, so that a first report is not taken for a first partnership.
/// </summary>
internal sealed class CandidateRules
{
    private const int FewestRepeated = 10;
    private static readonly string[] Excluded = ["UNIDO", "US-EIN-20-4451390", "XI-IATI-CABI", "XI-IATI-OCHASDC", "XM-DAC-47008"];

    private readonly Catalogue _outcomes;
    private readonly int _cutoff;
    private readonly HashSet<(int Partner, int Year)> _repeated;

    public CandidateRules(Catalogue outcomes, int cutoff)
    {
        _outcomes = outcomes;
        _cutoff = cutoff;
        _repeated = Repeated();
    }

    public bool Admits(int partner)
    {
        PartnerProfile profile = _outcomes.Partners[partner];
        if (Excluded.Contains(profile.Id))
        {
            return false;
        }

        int[] before = [.. Years(_cutoff - 2, _cutoff).Select(year => Direct(profile, year))];
        int reference = before.Max();
        int industrial = Years(_cutoff - 2, _cutoff).Max(year => Industrial(profile, year));
        int[] after = [Direct(profile, _cutoff + 1), Direct(profile, _cutoff + 2)];
        int industrialAfter = Math.Max(Industrial(profile, _cutoff + 1), Industrial(profile, _cutoff + 2));
        return industrial >= 2
            && before.Count(recipients => recipients >= 2) >= 2
            && 2 * after.Min() >= reference
            && after.Max() <= 2 * reference
            && !(industrialAfter > 2 * industrial && industrialAfter > industrial + 15)
            && !Years(_cutoff - 2, _cutoff + 2).Any(year => _repeated.Contains((partner, year)));
    }

    /// <summary>Whether a partner published enough in the five years up to the cutoff for an absence to mean something.</summary>
    public bool ReportedProperly(int partner)
    {
        PartnerProfile profile = _outcomes.Partners[partner];
        int[] years = [.. Years(_cutoff - 4, _cutoff).Select(year => Direct(profile, year))];
        int usual = Years(_cutoff - 2, _cutoff).Max(year => Direct(profile, year));
        return usual > 0 && years.Count(recipients => 2 * recipients >= usual) >= 3;
    }

    public static int Direct(PartnerProfile partner, int year) => Year(partner, year).Recipients;

    private static int Industrial(PartnerProfile partner, int year) => Year(partner, year).IndustrialRecipients;

    private static ReportingYear Year(PartnerProfile partner, int year)
    {
        foreach (ReportingYear reported in partner.Window.Years)
        {
            if (reported.Year == year)
            {
                return reported;
            }
        }

        return default;
    }

    private static IEnumerable<int> Years(int first, int last) => Enumerable.Range(first, last - first + 1);

    /// <summary>
    /// Partners and years in which more than half of at least ten spend amounts are one number, rounded to 100 US dollars. The catalogue counts
    /// such amounts as split, hence the look at all spend where the direct part was taken away.
    /// </summary>
    private HashSet<(int Partner, int Year)> Repeated()
    {
        Dictionary<(int Partner, int Year), List<double>> amounts = [];
        foreach (ref readonly Flow flow in _outcomes.Flows.AsSpan())
        {
            double spend = Math.Abs(flow.SpendDirect) > 0 ? flow.SpendDirect : flow.Spend;
            if (flow.Channel == FlowChannel.Sector && flow.Theme is < Theme.Circular or Theme.Other && spend > 0 && Math.Abs(flow.Year - _cutoff) <= 2)
            {
                (int, int) key = (flow.Partner, flow.Year);
                if (!amounts.TryGetValue(key, out List<double>? list))
                {
                    amounts[key] = list = [];
                }

                list.Add(Math.Round(spend / 100));
            }
        }

        return
        [
            .. amounts
                .Where(year => year.Value.Count >= FewestRepeated && 2 * year.Value.GroupBy(amount => amount).Max(same => same.Count()) > year.Value.Count)
                .Select(year => year.Key),
        ];
    }
}
