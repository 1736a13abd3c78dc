using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>One pairing's amounts by year, by one measure, back from the last year that the record covers.</summary>
internal sealed class YearlyAmounts
{
    private const int YearsKept = 30;

    private readonly double[] _asked = new double[YearsKept];
    private readonly double[] _industrial = new double[YearsKept];
    private readonly int _lastYear;
    private readonly double _share;

    /// <summary>Sums flows by year.</summary>
    /// <param name="flows">The flows of one pairing.</param>
    /// <param name="measure">Which channel, and what of it.</param>
    /// <param name="lastYear">The last year that the record covers.</param>
    /// <param name="scope">What is asked for.</param>
    /// <param name="share">The part of each amount that is taken for the scope, 0..1.</param>
    public YearlyAmounts(ReadOnlySpan<Flow> flows, GivingMeasure measure, int lastYear, GivingScope scope, double share)
    {
        _lastYear = lastYear;
        _share = share;
        GivingScope industrial = scope with { Theme = null };
        foreach (ref readonly Flow flow in flows)
        {
            int back = lastYear - flow.Year;
            double usd = measure.Of(flow);
            if (back is < 0 or >= YearsKept || double.IsNaN(usd))
            {
                continue;
            }

            _asked[back] += scope.Covers(flow) ? usd : 0;
            _industrial[back] += industrial.Covers(flow) ? usd : 0;
        }
    }

    /// <summary>The sum of a spell in the scope asked for; corrections never make it negative.</summary>
    public double Sum(int firstYear, int years)
    {
        double sum = 0;
        for (int year = firstYear; year < firstYear + years; year++)
        {
            int back = _lastYear - year;
            sum += back is >= 0 and < YearsKept ? _asked[back] : 0;
        }

        return Math.Max(sum, 0) * _share;
    }

    /// <summary>What the record said of the pairing at the beginning of a year, by the industrial themes together.</summary>
    public LinkStatus LinkAt(int year)
    {
        int recent = 0;
        int ever = 0;
        for (int back = Math.Max(_lastYear - year + 1, 0); back < YearsKept; back++)
        {
            if (_industrial[back] >= LinkSummary.ActiveFromUsd)
            {
                recent += _lastYear - back >= year - LinkSummary.RecentYears ? 1 : 0;
                ever++;
            }
        }

        return recent >= LinkSummary.PersistentFrom ? LinkStatus.Persistent : ever > 0 ? LinkStatus.Dormant : LinkStatus.New;
    }
}
