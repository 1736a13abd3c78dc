using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>What South-South providers have done at home: R25a to R25g, over those partners alone.</summary>
internal sealed partial class RealLoop
{
    private readonly int[] _southSouth;
    private readonly double[][] _homeValues;

    private void AddSouthSouth(RealCountry here, Span<double> scores)
    {
        for (int rule = 0; rule < _homeValues.Length; rule++)
        {
            if ((here.HighNeeds >> RealPoints.SouthSouthThemes[rule] & 1) != 0)
            {
                AddBetter(scores, _homeValues[rule], here.Peers[rule], rule == RealPoints.Lower, RealPoints.SouthSouth[rule]);
            }
        }

        IncomeGroup? above = here.Income switch
        {
            IncomeGroup.LowerMiddle => IncomeGroup.UpperMiddle,
            IncomeGroup.UpperMiddle => IncomeGroup.High,
            _ => null,
        };
        foreach (int partner in _southSouth)
        {
            bool sameRegion = here.Region >= 0 && _partners.HomeRegion[partner] == here.Region;
            scores[partner] += sameRegion || (above is not null && _partners.HomeIncome[partner] == above) ? 0.5 : 0;
        }
    }

    private void AddBetter(Span<double> scores, ReadOnlySpan<double> homes, double here, bool lower, double points)
    {
        ReadOnlySpan<int> partners = _southSouth;
        for (int i = 0; i < partners.Length; i++)
        {
            scores[partners[i]] += (lower ? homes[i] < here : homes[i] > here) ? points : 0;
        }
    }
}
