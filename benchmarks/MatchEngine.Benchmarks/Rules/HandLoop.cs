using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
                MeetNeed(scores, data.Shares[i].AsSpan(first, count), need);
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
            AddWhere(scores, data.Shares[i].AsSpan(first, count), 0.22, 2);
        }

        ReadOnlySpan<double> southSouth = data.SouthSouth.AsSpan(first, count);
        for (int i = 0; i < 6; i++)
        {
            if (data.Needs[i][country] >= 0.4)
            {
                AddWhereBoth(scores, southSouth, data.HomeValues[i].AsSpan(first, count), data.Values[i][country]);
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

        AddPart(scores, data.RegionShares[data.RegionOf[country]].AsSpan(first, count), 0.3, 2.5, 0.5);
        AddPart(scores, data.GroupShares[data.GroupOf[country]].AsSpan(first, count), 0.6, 0.5, 0.7);
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
            AddWhere(scores, data.Loan.AsSpan(first, count), 0.5, 1);
        }

        AddWhere(scores, data.Upper.AsSpan(first, count), data.Values[4][country] * 1000000.0, 1.5);
        AddWhere(scores, data.Grant.AsSpan(first, count), data.LeastDeveloped[country] ? 0.5 : 0.8, 1);
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

    /// <summary>5 points, scaled by the harmonic mean of need and share, from a share of 0.15 on.</summary>
    private static void MeetNeed(Span<double> scores, ReadOnlySpan<double> shares, double need)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double share = ref MemoryMarshal.GetReference(shares);
        double twice = 2.0 * need;
        for (; i + 4 <= scores.Length; i += 4)
        {
            Vector256<double> s = Vector256.LoadUnsafe(ref share, (nuint)i);
            Vector256<double> part = Vector256.Min(Vector256.Max(s * twice / (s + Vector256.Create(need)), Vector256<double>.Zero), Vector256<double>.One);
            Vector256<double> points = Vector256.GreaterThanOrEqual(s, Vector256.Create(0.15)) & (part * 5.0);
            (Vector256.LoadUnsafe(ref score, (nuint)i) + points).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += shares[i] >= 0.15 ? 5 * Math.Clamp(twice * shares[i] / (need + shares[i]), 0, 1) : 0;
        }
    }

    private static void AddWhere(Span<double> scores, ReadOnlySpan<double> values, double from, double points)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double value = ref MemoryMarshal.GetReference(values);
        for (; i + 4 <= scores.Length; i += 4)
        {
            Vector256<double> more = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref value, (nuint)i), Vector256.Create(from)) & Vector256.Create(points);
            (Vector256.LoadUnsafe(ref score, (nuint)i) + more).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += values[i] >= from ? points : 0;
        }
    }

    private static void AddWhereBoth(Span<double> scores, ReadOnlySpan<double> flags, ReadOnlySpan<double> values, double above)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double value = ref MemoryMarshal.GetReference(values);
        ref double flag = ref MemoryMarshal.GetReference(flags);
        for (; i + 4 <= scores.Length; i += 4)
        {
            Vector256<double> more = Vector256.GreaterThan(Vector256.LoadUnsafe(ref value, (nuint)i), Vector256.Create(above)) & Vector256.LoadUnsafe(ref flag, (nuint)i);
            (Vector256.LoadUnsafe(ref score, (nuint)i) + more).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += values[i] > above ? flags[i] : 0;
        }
    }

    private static void AddPart(Span<double> scores, ReadOnlySpan<double> values, double from, double points, double whole)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double value = ref MemoryMarshal.GetReference(values);
        for (; i + 4 <= scores.Length; i += 4)
        {
            Vector256<double> v = Vector256.LoadUnsafe(ref value, (nuint)i);
            Vector256<double> part = Vector256.Min(v / whole, Vector256<double>.One);
            Vector256<double> more = Vector256.GreaterThanOrEqual(v, Vector256.Create(from)) & (part * points);
            (Vector256.LoadUnsafe(ref score, (nuint)i) + more).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += values[i] >= from ? points * Math.Min(values[i] / whole, 1) : 0;
        }
    }
}
