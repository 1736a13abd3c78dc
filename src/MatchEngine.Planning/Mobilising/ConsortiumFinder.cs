using System.Collections.Immutable;
using MatchEngine.Planning.Consortia;
using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Mobilising;

/// <summary>
/// Finds the fewest contributors that reach the gap: from one partner on, the best probability of each size, until one is enough; then, of
/// that size, the consortia with the most points.
/// </summary>
internal sealed class ConsortiumFinder
{
    /// <summary>Fine enough that rounding moves a probability by less than is told.</summary>
    private const int Cells = 1000;

    private readonly ImmutableArray<Contributor> _contributors;
    private readonly ConsortiumJudge _judge;
    private readonly MobiliseQuery _query;
    private readonly CancellationToken _cancellation;
    private readonly SumGrid _grid;
    private readonly ImmutableSortedDictionary<string, Candidate> _low;
    private readonly ImmutableSortedDictionary<string, Candidate> _high;
    private long _steps;

    public ConsortiumFinder(ImmutableArray<Contributor> contributors, ConsortiumJudge judge, MobiliseQuery query, CancellationToken cancellation)
    {
        _contributors = contributors;
        _judge = judge;
        _query = query;
        _cancellation = cancellation;
        _grid = new SumGrid(query.GapUsd, Cells);
        _low = Candidates(Rounding.Down);
        _high = Candidates(Rounding.Up);
        Sizes = Grow();
        SearchOutcome? best = Choose();
        Best = best is null ? [] : best.Best.IsEmpty ? [Sizes[^1].Members] : [.. best.Best.Select(found => found.Members)];
        Together = contributors.IsEmpty ? null : All();
        Report = new SearchReport(Cells, _grid.Step, _steps, FewestProven(), best is { Unseen: null, Best.IsEmpty: false }, best?.Unseen);
    }

    /// <summary>What the best of each size reaches, up to the first size that is enough.</summary>
    public ImmutableArray<SizeReach> Sizes { get; }

    /// <summary>The members of the best consortia, best first; empty where none reaches the gap.</summary>
    public ImmutableArray<ImmutableArray<string>> Best { get; }

    public TotalReach? Together { get; }

    public SearchReport Report { get; }

    /// <summary>The probability that members reach the gap together, rounded against them and for them.</summary>
    public (double Low, double High) Reach(ImmutableArray<string> members) => (Sums(members, _low)[^1], Sums(members, _high)[^1]);

    /// <summary>The members' points.</summary>
    public double Score(ImmutableArray<string> members) => members.Sum(id => _low[id].Fit);

    private bool IsEnough(SizeReach size) => !size.Members.IsEmpty && size.Probability >= _query.Confidence;

    private ImmutableSortedDictionary<string, Candidate> Candidates(Rounding rounding) => _contributors.ToImmutableSortedDictionary(
        one => one.Partner.Id,
        one => new Candidate(one.Partner.Id, one.Score, new GridAmount(one.Amount, _grid, rounding)),
        StringComparer.Ordinal);

    private ImmutableArray<SizeReach> Grow()
    {
        List<SizeReach> sizes = [];
        for (int size = 1; size <= Math.Min(_query.MostPartners, _low.Count); size++)
        {
            SearchOutcome outcome = Search(_low, size, Goal.Probability, 0, 1);
            Found? best = outcome.Best.IsEmpty ? null : outcome.Best[0];
            sizes.Add(new SizeReach(size, best?.Probability ?? 0, best?.Members ?? [], outcome.Unseen));
            if (IsEnough(sizes[^1]))
            {
                break;
            }
        }

        return [.. sizes];
    }

    private SearchOutcome? Choose() => Sizes.IsEmpty || !IsEnough(Sizes[^1])
        ? null
        : Search(_low, Sizes[^1].Partners, Goal.Fit, _query.Confidence, 1 + _query.Alternatives);

    /// <summary>Whether no consortium of a size that was found too small is enough even with every amount rounded up.</summary>
    private bool FewestProven() => Sizes.Where(size => !IsEnough(size)).All(size =>
        Search(_high, size.Partners, Goal.Probability, _query.Confidence, 1) is { Best.IsEmpty: true, Unseen: null });

    private SearchOutcome Search(ImmutableSortedDictionary<string, Candidate> candidates, int size, Goal goal, double atLeast, int keep)
    {
        SearchOutcome outcome = ConsortiumSearch.Run(
            candidates.Values, _judge, _grid, new SearchTask(size, goal, atLeast, keep, _query.MostSteps), _cancellation);
        _steps += outcome.Steps;
        return outcome;
    }

    private TotalReach All()
    {
        double[] tail = GridSums.TailOf(Sums(_low.Keys, _low));
        int cell = Array.FindLastIndex(tail, probability => probability >= _query.Confidence);
        return new TotalReach(_low.Count, tail[^1], cell * _grid.Step);
    }

    private double[] Sums(IEnumerable<string> members, ImmutableSortedDictionary<string, Candidate> candidates)
    {
        double[] sums = _grid.Nothing();
        foreach (string id in members)
        {
            double[] next = new double[sums.Length];
            candidates[id].Amount.AddTo(sums, next);
            sums = next;
        }

        return sums;
    }
}
