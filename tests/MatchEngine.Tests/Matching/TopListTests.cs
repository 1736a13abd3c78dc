using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Matching;

namespace MatchEngine.Tests.Matching;

/// <summary>The best so many of a list are those that come first when all of it is sorted.</summary>
public sealed class TopListTests
{
    [FsCheck.NUnit.Property]
    public Property It_keeps_what_a_sort_puts_first(int[] keys, PositiveInt most)
    {
        RankedPairing[] pairings = [.. keys.Select((key, item) => new RankedPairing(item, key % 7, null, key % 7))];
        TopList top = new(most.Get);
        foreach (RankedPairing pairing in pairings)
        {
            top.Add(pairing);
        }

        double least = pairings.Length < most.Get ? double.NegativeInfinity : pairings.Order().ElementAt(most.Get - 1).Key;
        return (top.Least == least && top.Sorted().SequenceEqual(pairings.Order().Take(most.Get))).ToProperty();
    }
}
