using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Columns;

namespace MatchEngine.Tests.Columns;

/// <summary>Counting flags by the digits of 64 rows at once comes to what counting them row by row does.</summary>
public sealed class FlagCountsTests
{
    [FsCheck.NUnit.Property]
    public Property Each_row_counts_its_own_flags(int seed)
    {
        Random random = new(seed);
        ulong[] flags = [.. Enumerable.Range(0, random.Next(FlagCounts.Most + 1)).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue))];
        FlagCounts counts = new(1, new ulong[FlagCounts.Room(1)]);
        foreach (ulong flag in flags)
        {
            counts.Add(0, flag);
        }

        double[] counted = new double[64];
        counts.Write(counted);
        return counted.SequenceEqual(Enumerable.Range(0, 64).Select(row => (double)flags.Count(flag => (flag >> row & 1) != 0))).ToProperty();
    }
}
