using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MatchEngine.Matching;

/// <summary>Keeps the first so many of the pairings that it is shown: a heap whose root is the last of those kept.</summary>
internal sealed class TopList(int most)
{
    private RankedPairing[] _kept = new RankedPairing[Math.Min(most, 16)];
    private int _count;

    /// <summary>A pairing with a lower key than this cannot be among them.</summary>
    public double Least { get; private set; } = double.NegativeInfinity;

    public void Add(in RankedPairing pairing)
    {
        if (_count < most)
        {
            if (_count == _kept.Length)
            {
                Array.Resize(ref _kept, Math.Min(most, _count * 2));
            }

            Rise(_count++, pairing);
        }
        else if (pairing.CompareTo(_kept[0]) < 0)
        {
            Sink(pairing);
        }

        Least = _count < most ? double.NegativeInfinity : _kept[0].Key;
    }

    /// <summary>Those kept, best first. Nothing can be added afterwards.</summary>
    public ImmutableArray<RankedPairing> Sorted()
    {
        RankedPairing[] sorted = _kept.Length == _count ? _kept : _kept[.._count];
        Array.Sort(sorted);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>Puts a pairing at the end and lets it rise over those that come before it.</summary>
    private void Rise(int at, in RankedPairing pairing)
    {
        while (at > 0 && _kept[(at - 1) / 2].CompareTo(pairing) < 0)
        {
            _kept[at] = _kept[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _kept[at] = pairing;
    }

    /// <summary>Puts a pairing in place of the last, and lets it sink under those that come after it.</summary>
    private void Sink(in RankedPairing pairing)
    {
        int at = 0;
        for (int next = 1; next < _count; next = (2 * at) + 1)
        {
            next += next + 1 < _count && _kept[next].CompareTo(_kept[next + 1]) < 0 ? 1 : 0;
            if (_kept[next].CompareTo(pairing) <= 0)
            {
                break;
            }

            _kept[at] = _kept[next];
            at = next;
        }

        _kept[at] = pairing;
    }
}
