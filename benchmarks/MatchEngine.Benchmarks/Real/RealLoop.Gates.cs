namespace MatchEngine.Benchmarks.Real;

/// <summary>The gates: R01 closes a whole country before, R02 to R02c read mandates, X01 to X03 bar partners. What cannot be told stays open.</summary>
internal sealed partial class RealLoop
{
    private readonly double[] _barred;
    private readonly RealMandate[] _limited;

    /// <summary>Starts open pairings with 0 and closed ones with negative infinity, which no points lift.</summary>
    private void Open(RealCountry here, Span<double> scores)
    {
        _barred.CopyTo(scores);
        if (here.Self >= 0)
        {
            scores[here.Self] = double.NegativeInfinity;
        }

        int walk = 0;
        foreach (RealMandate mandate in _limited)
        {
            if (!IsOpen(here, mandate, here.Record.RowOf(mandate.Partner, ref walk)))
            {
                scores[mandate.Partner] = double.NegativeInfinity;
            }
        }
    }

    private static bool IsOpen(RealCountry here, RealMandate mandate, int row) =>
        (!mandate.NoTheme || here.Record.UnidoUsd[row] > 0 || here.Record.Industrial(row) >= 25000)
        && (mandate.Serves is null || mandate.Serves[here.Index] || here.Record.IsPersistent[row])
        && (mandate.Excludes is null || !mandate.Excludes[here.Index])
        && (!mandate.OnlyOda || here.OdaEligible != false)
        && (!mandate.OnlyLeastDeveloped || here.LeastDeveloped != false || here.Record.HasLastYear[row]);
}
