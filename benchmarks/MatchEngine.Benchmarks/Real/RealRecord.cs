using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>
/// The record of one country: a row for each partner that it has a flow with, ascending, and a last one for all others, of whom it says nothing
/// that a rule adds points for. Missing numbers are NaN.
/// </summary>
internal sealed class RealRecord
{
    public RealRecord(Matcher matcher, int country)
    {
        List<int> partners = [];
        foreach (Flow flow in matcher.Catalogue.FlowsOf(country))
        {
            if (partners.Count == 0 || partners[^1] != flow.Partner)
            {
                partners.Add(flow.Partner);
            }
        }

        Partners = [.. partners];
        RealFacts[] rows = [.. partners.Select(partner => new RealFacts(matcher, country, partner))];
        Amounts = [.. Themes.All.Select(theme => Column(rows, $"link.amount.{theme.Code()}"))];
        AmountUsd = Column(rows, "link.amount_usd");
        OdaUsd = Column(rows, "link.oda_usd");
        UnidoUsd = Column(rows, "link.unido_funding_usd");
        HasLastYear = [.. rows.Select(row => !double.IsNaN(row.Number("link.last_year"))), false];
        string?[] statuses = [.. rows.Select(row => row.Text("link.status")), null];
        IsPersistent = [.. statuses.Select(status => status == "persistent")];
        IsDormant = [.. statuses.Select(status => status == "dormant")];
        IsNew = [.. statuses.Select(status => status == "new")];
    }

    /// <summary>The partners of the rows, but for the last.</summary>
    public int[] Partners { get; }

    /// <summary>US dollars in the recent years, by theme.</summary>
    public double[][] Amounts { get; }

    public double[] AmountUsd { get; }

    public double[] OdaUsd { get; }

    public double[] UnidoUsd { get; }

    public bool[] HasLastYear { get; }

    public bool[] IsPersistent { get; }

    public bool[] IsDormant { get; }

    public bool[] IsNew { get; }

    /// <summary>The row of a partner. Partners are asked for in ascending order: the walk goes on from where it stands.</summary>
    public int RowOf(int partner, ref int walk)
    {
        while (walk < Partners.Length && Partners[walk] < partner)
        {
            walk++;
        }

        return walk < Partners.Length && Partners[walk] == partner ? walk : Partners.Length;
    }

    /// <summary>Recorded in the seven industrial themes.</summary>
    public double Industrial(int row)
    {
        double sum = Amounts[0][row];
        for (int theme = 1; theme < Themes.Industrial.Length; theme++)
        {
            sum += Amounts[theme][row];
        }

        return sum;
    }

    /// <summary>The larger of what the partner publishes and what aid statistics say.</summary>
    public double Total(int row) => OdaUsd[row] > AmountUsd[row] || double.IsNaN(AmountUsd[row]) ? OdaUsd[row] : AmountUsd[row];

    private static double[] Column(RealFacts[] rows, string name) => [.. rows.Select(row => row.Number(name)), double.NaN];
}
