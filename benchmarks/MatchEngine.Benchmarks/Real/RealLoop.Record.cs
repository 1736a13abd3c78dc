namespace MatchEngine.Benchmarks.Real;

/// <summary>What is on record: R06a, X10, X11, X12, X17, X18. The record of the country is walked; it says nothing of other partners.</summary>
internal sealed partial class RealLoop
{
    /// <summary>R06a.</summary>
    private static void AddFunding(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        ReadOnlySpan<double> amounts = record.UnidoUsd;
        for (int row = 0; row < partners.Length; row++)
        {
            double usd = amounts[row];
            if (usd >= 10000.0)
            {
                scores[partners[row]] += 6.5 * RealPoints.Part(usd, 10000.0, 100000.0, 1000000.0);
            }
        }
    }

    /// <summary>X10.</summary>
    private static void AddAmounts(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        foreach (int theme in RealPoints.Order)
        {
            ReadOnlySpan<double> amounts = record.Amounts[theme];
            double points = RealPoints.KnownThere[theme];
            for (int row = 0; row < partners.Length; row++)
            {
                double usd = amounts[row];
                if (usd >= 25000.0)
                {
                    scores[partners[row]] += points * RealPoints.Part(usd, 25000.0, 1000000.0, 10000000.0, 100000000.0);
                }
            }
        }
    }

    /// <summary>X11.</summary>
    private static void AddPersistent(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        for (int row = 0; row < partners.Length; row++)
        {
            if (record.IsPersistent[row])
            {
                scores[partners[row]] += 7.5 * RealPoints.Part(record.Total(row), 50000.0, 1000000.0, 10000000.0, 100000000.0, 1000000000.0);
            }
        }
    }

    /// <summary>X12.</summary>
    private static void AddDormant(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        for (int row = 0; row < partners.Length; row++)
        {
            scores[partners[row]] += record.IsDormant[row] ? 0.5 : 0;
        }
    }

    /// <summary>X17: only where the record has no themes: all of it, by the partner's share of the theme anywhere.</summary>
    private void AddEstimates(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        foreach (int theme in RealPoints.Order)
        {
            ReadOnlySpan<double> amounts = record.Amounts[theme];
            ReadOnlySpan<double> shares = _partners.Shares[theme];
            for (int row = 0; row < partners.Length; row++)
            {
                if (double.IsNaN(amounts[row]) && record.Total(row) * shares[partners[row]] is >= 1000000.0 and var usd)
                {
                    scores[partners[row]] += RealPoints.Estimated[theme] * RealPoints.Part(usd, 1000000.0, 10000000.0, 100000000.0);
                }
            }
        }
    }

    /// <summary>X18.</summary>
    private static void AddAid(RealRecord record, Span<double> scores)
    {
        ReadOnlySpan<int> partners = record.Partners;
        for (int row = 0; row < partners.Length; row++)
        {
            if ((record.IsNew[row] || record.IsDormant[row]) && record.OdaUsd[row] is >= 1000000.0 and var usd)
            {
                scores[partners[row]] += 3 * RealPoints.Part(usd, 1000000.0, 10000000.0, 100000000.0, 1000000000.0);
            }
        }
    }
}
