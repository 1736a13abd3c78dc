using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>
/// The loop that a good engineer writes for exactly the fifty rules of <see cref="SyntheticRules"/>: country by country, rule by rule in their
/// order, four partners at a time, in pieces that stay in the nearest cache; what fails for the whole country is skipped; the record is walked,
/// not searched. Scores only: no intervals, no third outcome, no explanation.
/// </summary>
internal sealed class HandLoop(HandData data)
{
    private const int Piece = 2048;

    /// <summary>Scores of one country; closed pairings get negative infinity at the end.</summary>
    public void Run(int country, Span<double> scores)
    {
        scores.Clear();
        int record = 0;
        for (int first = 0; first < data.Partners; first += Piece)
        {
            int count = Math.Min(Piece, data.Partners - first);
            Run(country, first, scores.Slice(first, count), ref record);
        }
    }

    private void Run(int country, int first, Span<double> scores, ref int record)
    {
        int count = scores.Length;
        HandRecord[] records = data.Records[country];
        int from = record;
        while (record < records.Length && records[record].Partner < first + count)
        {
            record++;
        }

        ReadOnlySpan<HandRecord> here = records.AsSpan(from, record - from);
        for (int i = 0; i < 9; i++)
        {
            double need = data.Needs[i][country];
            if (need >= 0.6)
            {
                Lanes.Meet(scores, data.Shares[i].AsSpan(first, count), 0.15, need, 5);
            }
        }

        for (int i = 0; i < 9; i++)
        {
            foreach (HandRecord pairing in here)
            {
                double usd = pairing.Amounts[i];
                if (usd >= 25000.0)
                {
                    scores[pairing.Partner - first] += 4 * ((usd >= 10000000.0 ? 3.0 : usd >= 1000000.0 ? 2.0 : 1.0) / 3.0);
                }
            }
        }

        for (int i = 0; i < 9; i++)
        {
            Lanes.AddWhere(scores, data.Shares[i].AsSpan(first, count), 0.22, 2);
        }

        ReadOnlySpan<double> southSouth = data.SouthSouth.AsSpan(first, count);
        for (int i = 0; i < 6; i++)
        {
            if (data.Needs[i][country] >= 0.4)
            {
                Lanes.AddWhereBoth(scores, southSouth, data.HomeValues[i].AsSpan(first, count), data.Values[i][country]);
            }
        }

        foreach (HandRecord pairing in here)
        {
            scores[pairing.Partner - first] += pairing.Status == LinkStatus.Persistent ? 7.5 * Math.Clamp(pairing.Usd / 50000000.0, 0, 1) : 0;
        }

        foreach (HandRecord pairing in here)
        {
            scores[pairing.Partner - first] += pairing.Status == LinkStatus.Dormant ? 0.5 : 0;
        }

        Lanes.AddPart(scores, data.RegionShares[data.RegionOf[country]].AsSpan(first, count), 0.3, 2.5, 0.5);
        Lanes.AddPart(scores, data.GroupShares[data.GroupOf[country]].AsSpan(first, count), 0.6, 0.5, 0.7);
        double[] close = data.Close[country];
        double[] sameRegion = data.SameRegion[country];
        for (int i = 0; i < count; i++)
        {
            scores[i] += close[data.Home[first + i] + 1];
        }

        for (int i = 0; i < count; i++)
        {
            scores[i] += 0.5 * southSouth[i] * sameRegion[data.Home[first + i] + 1];
        }

        ReadOnlySpan<byte> kinds = data.Kind.AsSpan(first, count);
        for (int i = 0; i < count; i++)
        {
            scores[i] += kinds[i] is (byte)PartnerKind.EmergingBilateral or (byte)PartnerKind.Fund ? 1 : 0;
        }

        ReadOnlySpan<double> serves = data.Serves[country].AsSpan(first, count);
        for (int i = 0; i < count; i++)
        {
            scores[i] += kinds[i] == (byte)PartnerKind.DevelopmentFinance && serves[i] == 1 ? 3 : 0;
        }

        if (data.Needs[4][country] >= 0.8)
        {
            Lanes.AddWhere(scores, data.Loan.AsSpan(first, count), 0.5, 1);
        }

        Lanes.AddWhere(scores, data.Upper.AsSpan(first, count), data.Values[4][country] * 1000000.0, 1.5);
        Lanes.AddWhere(scores, data.Grant.AsSpan(first, count), data.LeastDeveloped[country] ? 0.5 : 0.8, 1);
        foreach (HandRecord pairing in here)
        {
            scores[pairing.Partner - first] += pairing.Unido >= 10000.0 ? 6.5 * Math.Clamp(pairing.Unido / 1000000.0, 0, 1) : 0;
        }

        int next = 0;
        for (int i = 0; i < count; i++)
        {
            bool recorded = next < here.Length && here[next].Partner == first + i;
            bool open = kinds[i] != (byte)PartnerKind.LocalGovernment && (serves[i] > 0 || (recorded && here[next].HasLast));
            next += recorded ? 1 : 0;
            scores[i] = open ? scores[i] : double.NegativeInfinity;
        }
    }
}
