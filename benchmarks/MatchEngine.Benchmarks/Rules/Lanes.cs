using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>What loops by hand do to a row of scores, four partners at a time. A missing value, NaN, adds nothing.</summary>
internal static class Lanes
{
    /// <summary>Adds what each row has of its own.</summary>
    public static void Add(Span<double> scores, ReadOnlySpan<double> points)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double point = ref MemoryMarshal.GetReference(points);
        for (; i + 4 <= scores.Length; i += 4)
        {
            (Vector256.LoadUnsafe(ref score, (nuint)i) + Vector256.LoadUnsafe(ref point, (nuint)i)).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += points[i];
        }
    }

    /// <summary>Adds the same to all rows.</summary>
    public static void Add(Span<double> scores, double points)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += points;
        }
    }

    /// <summary>Adds points, scaled by the harmonic mean of need and share, from a share on.</summary>
    public static void Meet(Span<double> scores, ReadOnlySpan<double> shares, double from, double need, double points)
    {
        int i = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double share = ref MemoryMarshal.GetReference(shares);
        double twice = 2.0 * need;
        for (; i + 4 <= scores.Length; i += 4)
        {
            Vector256<double> s = Vector256.LoadUnsafe(ref share, (nuint)i);
            Vector256<double> part = Vector256.Min(Vector256.Max(s * twice / (s + Vector256.Create(need)), Vector256<double>.Zero), Vector256<double>.One);
            Vector256<double> more = Vector256.GreaterThanOrEqual(s, Vector256.Create(from)) & (part * points);
            (Vector256.LoadUnsafe(ref score, (nuint)i) + more).StoreUnsafe(ref score, (nuint)i);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] += shares[i] >= from ? points * Math.Clamp(twice * shares[i] / (need + shares[i]), 0, 1) : 0;
        }
    }

    /// <summary>Adds points where a value is high enough.</summary>
    public static void AddWhere(Span<double> scores, ReadOnlySpan<double> values, double from, double points)
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

    /// <summary>Adds a flag, 0 or 1, where a value is higher than another.</summary>
    public static void AddWhereBoth(Span<double> scores, ReadOnlySpan<double> flags, ReadOnlySpan<double> values, double above)
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

    /// <summary>Adds points from a value on, in proportion to it, all of them from another value on.</summary>
    public static void AddPart(Span<double> scores, ReadOnlySpan<double> values, double from, double points, double whole)
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
