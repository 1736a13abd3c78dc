using System.Collections.Immutable;

namespace MatchEngine.Training.Learning.Sampling;

/// <summary>Draws the rows or whole queries that the next trees are grown from.</summary>
internal sealed class Bagging
{
    /// <summary>Rows or queries that share a generator.</summary>
    private const int Block = 1024;

    private readonly ImmutableArray<int> _boundaries;
    private readonly LinearCongruential[] _randoms;
    private readonly double _fraction;
    private readonly int _frequency;
    private readonly bool _byQuery;
    private readonly int _rowCount;

    private Bagging(RankingDataset data, LambdaMartOptions options)
    {
        _boundaries = data.QueryBoundaries;
        _rowCount = data.RowCount;
        _fraction = options.BaggingFraction;
        _frequency = options.BaggingFreq;
        _byQuery = options.BaggingByQuery;
        _randoms = [.. Enumerable.Range(0, (_rowCount + Block - 1) / Block).Select(i => new LinearCongruential(options.Seeds.Bagging + i))];
    }

    /// <summary>The rows in the bag, rising.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>The queries in the bag, rising; null when rows are drawn.</summary>
    public int[]? Queries { get; private set; }

    /// <summary>A bagging as the options ask for it; null when they ask for none.</summary>
    public static Bagging? From(RankingDataset data, LambdaMartOptions options) =>
        options.BaggingFraction < 1 && options.BaggingFreq > 0 ? new Bagging(data, options) : null;

    /// <summary>Draws anew where the round is due.</summary>
    /// <param name="round">Counted from 0.</param>
    public void Draw(int round)
    {
        // a bag that came to hold everything is kept, as in LightGBM
        if (round > 0 && (round % _frequency != 0 || Rows.Length == _rowCount))
        {
            return;
        }

        if (_byQuery)
        {
            Queries = [.. Enumerable.Range(0, _boundaries.Length - 1).Where(IsDrawn)];
            Rows = [.. Queries.SelectMany(query => Enumerable.Range(_boundaries[query], _boundaries[query + 1] - _boundaries[query]))];
        }
        else
        {
            Rows = [.. Enumerable.Range(0, _rowCount).Where(IsDrawn)];
        }
    }

    private bool IsDrawn(int index) => _randoms[index / Block].NextFloat() < _fraction;
}
