using System.Collections.Immutable;

namespace MatchEngine.Matching;

/// <summary>Keeps the first so many of the pairings that it is shown: a heap whose root is the last of those kept.</summary>
internal sealed class TopList(int most)
{
    private readonly PriorityQueue<RankedPairing, RankedPairing> _kept = new(Comparer<RankedPairing>.Create((one, other) => other.CompareTo(one)));

    /// <summary>A pairing with a lower key than this cannot be among them.</summary>
    public double Least { get; private set; } = double.NegativeInfinity;

    public void Add(in RankedPairing pairing)
    {
        if (_kept.Count < most)
        {
            _kept.Enqueue(pairing, pairing);
        }
        else if (pairing.CompareTo(_kept.Peek()) < 0)
        {
            _kept.EnqueueDequeue(pairing, pairing);
        }

        Least = _kept.Count < most ? double.NegativeInfinity : _kept.Peek().Key;
    }

    /// <summary>Those kept, best first.</summary>
    public ImmutableArray<RankedPairing> Sorted() => [.. _kept.UnorderedItems.Select(item => item.Element).Order()];
}
