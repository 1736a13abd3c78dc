using MatchEngine.Benchmarks.Rules;

namespace MatchEngine.Benchmarks.Real;

/// <summary>Where partners work and come from, and what they have: R10b, R28, R30, R31a, X13 to X16, X21, X25.</summary>
internal sealed partial class RealLoop
{
    private readonly double[] _funder;
    private readonly double[][] _atScale;
    private readonly double[] _emerging;
    private readonly double[] _reach;
    private readonly RealMandate[] _banks;
    private readonly int[] _globalBodies;

    /// <summary>R10b.</summary>
    private void AddRegion(RealCountry here, Span<double> scores)
    {
        if (here.Region >= 0)
        {
            Lanes.AddPart(scores, _partners.RegionShares[here.Region], 0.1, 2.5, 0.5);
        }
    }

    /// <summary>X13.</summary>
    private void AddIncomeGroup(RealCountry here, Span<double> scores)
    {
        if (here.Income is { } group)
        {
            Lanes.AddPart(scores, _partners.IncomeShares[(int)group], 0.2, 0.5, 0.7);
        }
    }

    /// <summary>X14.</summary>
    private void AddClose(RealCountry here, Span<double> scores)
    {
        ReadOnlySpan<int> homes = _partners.Home;
        ReadOnlySpan<double> close = here.Close;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += close[homes[i] + 1];
        }
    }

    /// <summary>X16.</summary>
    private void AddScale(RealCountry here, Span<double> scores)
    {
        foreach (int theme in RealPoints.Order)
        {
            if (here.Needs[theme] >= 0.4)
            {
                Lanes.Add(scores, _atScale[theme]);
            }
        }
    }

    /// <summary>R30.</summary>
    private void AddCapacity(RealCountry here, Span<double> scores)
    {
        if (!double.IsNaN(here.FundingGap))
        {
            Lanes.AddWhere(scores, _partners.Capacity, here.FundingGap, 1);
        }
    }

    /// <summary>R31a.</summary>
    private void AddGlobal(RealCountry here, Span<double> scores)
    {
        int walk = 0;
        foreach (int body in _globalBodies)
        {
            int row = here.Record.RowOf(body, ref walk);
            scores[body] += here.AdvocacyPlanned ?? !(here.Record.IsPersistent[row] || here.Record.IsDormant[row]) ? 0.5 : 0;
        }
    }

    /// <summary>X25.</summary>
    private void AddBanks(RealCountry here, Span<double> scores)
    {
        foreach (RealMandate bank in _banks)
        {
            scores[bank.Partner] += bank.Serves![here.Index] ? 3 : 0;
        }
    }
}
