using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>
/// Finds the best triples over all pairs of provider and funder, exactly. The score is a sum of three legs: two are known for each side alone,
/// and the third is at most the sum of the points of its rules. With both sides in falling order, what cannot reach the last place kept need
/// not be looked at, and nothing after it.
/// </summary>
internal sealed class TripleSearch
{
    private readonly TripleSide[] _providers;
    private readonly TripleSide[] _funders;
    private readonly double _mostTogether;
    private readonly Func<TripleSide, TripleSide, RuleTrace> _together;
    private readonly Func<RuleTrace, double> _score;

    /// <summary>Makes a search; nothing is looked at yet.</summary>
    /// <param name="providers">Open providers.</param>
    /// <param name="funders">Open funders.</param>
    /// <param name="mostTogether">The most points that the third leg can have.</param>
    /// <param name="together">Runs the third leg.</param>
    /// <param name="score">Its sure points.</param>
    public TripleSearch(
        IEnumerable<TripleSide> providers,
        IEnumerable<TripleSide> funders,
        double mostTogether,
        Func<TripleSide, TripleSide, RuleTrace> together,
        Func<RuleTrace, double> score)
    {
        _providers = Falling(providers);
        _funders = Falling(funders);
        _mostTogether = mostTogether;
        _together = together;
        _score = score;
    }

    /// <summary>Pairs whose third leg was run.</summary>
    public int Examined { get; private set; }

    /// <summary>The best triples, every pair for itself.</summary>
    public ImmutableArray<FoundTriple> Best(int top, CancellationToken cancellation)
    {
        BestTriples best = new(top);
        foreach (TripleSide provider in _providers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_funders.Length == 0 || !best.MayKeep(Bound(provider, _funders[0])))
            {
                break;
            }

            Offer(provider, best);
        }

        return [.. best.InOrder];
    }

    /// <summary>The best triple of each provider, best first, with the funders that come next for it.</summary>
    public ImmutableArray<(FoundTriple Best, ImmutableArray<FoundTriple> Next)> BestOfEachProvider(int top, int next, CancellationToken cancellation)
    {
        BestTriples best = new(top);
        Dictionary<int, ImmutableArray<FoundTriple>> all = [];
        foreach (TripleSide provider in _providers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_funders.Length == 0 || !best.MayKeep(Bound(provider, _funders[0])))
            {
                break;
            }

            BestTriples own = new(next + 1);
            Offer(provider, own);
            if (own.First is { } first)
            {
                best.Offer(first);
                all[provider.Index] = [.. own.InOrder.Skip(1)];
            }
        }

        return [.. best.InOrder.Select(found => (found, all[found.Provider.Index]))];
    }

    private void Offer(TripleSide provider, BestTriples best)
    {
        foreach (TripleSide funder in _funders)
        {
            if (!best.MayKeep(Bound(provider, funder)))
            {
                return;
            }

            Examined++;
            RuleTrace together = _together(provider, funder);
            if (together.IsOpen)
            {
                best.Offer(new FoundTriple(provider, funder, together, provider.Score + funder.Score + _score(together)));
            }
        }
    }

    private double Bound(TripleSide provider, TripleSide funder) => provider.Score + funder.Score + _mostTogether;

    private static TripleSide[] Falling(IEnumerable<TripleSide> sides) => [.. sides.OrderByDescending(side => side.Score).ThenBy(side => side.Index)];
}
