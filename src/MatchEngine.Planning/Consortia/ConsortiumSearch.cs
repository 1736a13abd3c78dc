using System.Collections.Immutable;
using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Consortia;

/// <summary>
/// Finds the best consortia of one size by branch and bound: every choice of members is looked at, or lies in a branch whose bound says that
/// nothing in it is better than what is kept. The answer does not depend on the order of the candidates.
/// </summary>
internal sealed class ConsortiumSearch
{
    /// <summary>Sums of probabilities that differ by less are the same.</summary>
    private const double Slack = 1e-12;

    private readonly ImmutableArray<Candidate> _candidates;
    private readonly IConsortiumRules _rules;
    private readonly Goal _goal;
    private readonly int _size;
    private readonly double _atLeast;
    private readonly int _keep;
    private readonly long _mostSteps;
    private readonly EnvelopeTails _envelopes;
    private readonly CancellationToken _cancellation;
    private readonly List<Found> _best = [];
    private readonly int[] _chosen;
    private readonly double[][] _sums;
    private double? _unseen;
    private long _steps;

    private ConsortiumSearch(IEnumerable<Candidate> candidates, IConsortiumRules rules, SumGrid grid, SearchTask task, CancellationToken cancellation)
    {
        _goal = task.Goal;
        _candidates = _goal == Goal.Fit
            ? [.. candidates.OrderByDescending(one => one.Fit).ThenBy(one => one.Id, StringComparer.Ordinal)]
            : [.. candidates.OrderByDescending(one => Weight(one.Amount.Tail)).ThenBy(one => one.Id, StringComparer.Ordinal)];
        _rules = rules;
        _size = task.Size;
        _atLeast = task.AtLeast;
        _keep = task.Keep;
        _mostSteps = task.MostSteps;
        _cancellation = cancellation;
        _envelopes = new EnvelopeTails(_candidates, task.Size);
        _chosen = new int[task.Size];
        _sums = [.. Enumerable.Range(0, task.Size).Select(_ => grid.Nothing())];
    }

    /// <summary>Searches.</summary>
    /// <param name="candidates">In any order; ids differ.</param>
    /// <param name="rules">What rules say of partners together.</param>
    /// <param name="grid">The grid of the candidates' amounts.</param>
    /// <param name="task">What is searched.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static SearchOutcome Run(
        IEnumerable<Candidate> candidates, IConsortiumRules rules, SumGrid grid, SearchTask task, CancellationToken cancellation = default)
    {
        ConsortiumSearch search = new(candidates, rules, grid, task, cancellation);
        if (search._candidates.Length >= task.Size)
        {
            search.Branch(0, 0, 0);
        }

        return new SearchOutcome([.. search._best], search._unseen, search._steps);
    }

    private void Branch(int depth, int from, double fit)
    {
        _cancellation.ThrowIfCancellationRequested();
        int left = _size - depth;
        for (int next = from; next <= _candidates.Length - left; next++)
        {
            // What the rest can do shrinks from place to place, so that the first place without hope ends the loop.
            double bound = Bound(depth, next, fit);
            if (!Hopeful(depth, next, bound))
            {
                return;
            }

            if (_steps >= _mostSteps)
            {
                _unseen = Math.Max(_unseen ?? bound, bound);
                return;
            }

            _steps++;
            _chosen[depth] = next;
            if (left == 1)
            {
                Judge(fit + _candidates[next].Fit, GridSums.Reach(_sums[depth], _candidates[next].Amount.Tail));
            }
            else
            {
                _candidates[next].Amount.AddTo(_sums[depth], _sums[depth + 1]);
                Branch(depth + 1, next + 1, fit + _candidates[next].Fit);
            }
        }
    }

    private double Reach(int depth, int from) => GridSums.Reach(_sums[depth], _envelopes.Of(from, _size - depth));

    /// <summary>What a branch can come to at most, in the terms of the goal.</summary>
    private double Bound(int depth, int from, double fit)
    {
        if (_goal == Goal.Probability)
        {
            return Reach(depth, from);
        }

        double most = fit + _rules.MostPoints;
        for (int i = from; i < from + _size - depth; i++)
        {
            most += _candidates[i].Fit;
        }

        return most;
    }

    private bool Hopeful(int depth, int from, double bound)
    {
        double? worst = _best.Count == _keep ? _goal == Goal.Fit ? _best[^1].Fit : _best[^1].Probability : null;
        return _goal == Goal.Fit
            ? bound + Slack >= (worst ?? 0) && Reach(depth, from) + Slack >= _atLeast
            : bound + Slack >= _atLeast && bound > (worst ?? -1) + Slack;
    }

    private void Judge(double fit, double probability)
    {
        if (probability + Slack < _atLeast)
        {
            return;
        }

        ImmutableArray<string> members = [.. _chosen.Select(index => _candidates[index].Id).Order(StringComparer.Ordinal)];
        Found found = new(members, fit + _rules.MostPoints, probability);
        if (_best.Count == _keep && found.Compare(_best[^1], _goal) > 0)
        {
            return;
        }

        if (_rules.Admits(members, out double points))
        {
            Keep(found with { Fit = fit + points });
        }
    }

    private void Keep(Found found)
    {
        int place = _best.FindIndex(other => found.Compare(other, _goal) < 0);
        _best.Insert(place < 0 ? _best.Count : place, found);
        if (_best.Count > _keep)
        {
            _best.RemoveAt(_keep);
        }
    }

    /// <summary>What an amount brings on average, in cells: strong ones first make good ones known early.</summary>
    private static double Weight(ReadOnlySpan<double> tail)
    {
        double sum = 0;
        foreach (double part in tail)
        {
            sum += part;
        }

        return sum;
    }
}
