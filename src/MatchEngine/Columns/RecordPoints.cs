using System.Numerics;
using MatchEngine.Columns.Expressions;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>
/// What a score rule that the record decides is worth with one country: for each recorded partner that gets points, and for each class of
/// partners without a flow. It is worked out once a country, so that a block costs only those of its partners that get points.
/// </summary>
internal sealed class RecordPoints
{
    private readonly List<int> _partners = [];
    private readonly List<double> _low = [];
    private readonly List<double> _high = [];
    private readonly double[] _classLow = new double[LinkClass.Count];
    private readonly double[] _classHigh = new double[LinkClass.Count];
    private uint _classes;

    private RecordPoints()
    {
    }

    /// <summary>Works out a rule that reads the record alone.</summary>
    /// <param name="rule">A score rule whose condition is of the record, and whose scale is of the record or the same for all partners.</param>
    /// <param name="frame">The country.</param>
    /// <param name="worker">What to work with.</param>
    public static RecordPoints OfRecord(RuleColumns rule, CountryFrame frame, Worker worker)
    {
        RecordPoints points = new();
        worker.History.Enter(frame, null, frame.History.Rows);
        points.Add(rule, frame.History, 0, worker.History);
        return points;
    }

    /// <summary>Works out a rule that can be met with recorded partners alone. What is open is not worked out.</summary>
    public static RecordPoints OfPairings(RuleColumns rule, CountryFrame frame, Worker worker)
    {
        RecordPoints points = new();
        for (int start = 0; start < frame.History.Partners.Length; start += PartnerBlock.Size)
        {
            int rows = Math.Min(PartnerBlock.Size, frame.History.Partners.Length - start);
            worker.Recorded.Enter(frame, new PartnerBlock(worker.Table, frame.History, start, rows), rows);
            points.Add(rule, frame.History, start, worker.Recorded);
        }

        return points;
    }

    /// <summary>Whether nobody gets points, not even if missing facts came out in favour.</summary>
    public bool IsEmpty => _partners.Count == 0 && _classes == 0;

    /// <summary>Adds what is sure to the scores of a block, and what is sure or open to the upper ends, where they are wanted.</summary>
    public void AddTo(Span<double> low, Span<double> high, Context context)
    {
        PartnerBlock block = context.Block!;
        for (uint classes = _classes & block.ClassesPresent; classes != 0; classes &= classes - 1)
        {
            int code = BitOperations.TrailingZeroCount(classes);
            if (_classLow[code] != 0)
            {
                ScoreSums.Add(low, context.Unrecorded(code), _classLow[code]);
            }

            if (!high.IsEmpty)
            {
                ScoreSums.Add(high, context.Unrecorded(code), _classHigh[code]);
            }
        }

        int start = _partners.BinarySearch(block.First);
        for (int i = start < 0 ? ~start : start; i < _partners.Count && _partners[i] < block.First + block.Rows; i++)
        {
            low[_partners[i] - block.First] += _low[i];
            if (!high.IsEmpty)
            {
                high[_partners[i] - block.First] += _high[i];
            }
        }
    }

    /// <summary>Adds rows of the record, the first of which is given.</summary>
    private void Add(RuleColumns rule, HistoryRows history, int start, Context context)
    {
        double points = ((ScoreRule)rule.Rule).Points;
        ScratchMark mark = context.Scratch.Mark();
        Truths met = context.Truth(rule.When!);
        Numbers? parts = rule.Scale is not null && Bits.Any(met.True) ? context.Number(rule.Scale) : null;
        for (int word = 0; word < met.Words; word++)
        {
            ulong open = (met.HasUnknown ? met.Unknown[word] : 0) | (met.HasBroken ? met.Broken[word] : 0);
            for (ulong left = met.True[word] | open; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                int row = (word * 64) + bit;
                double part = (open >> bit & 1) != 0 ? double.NaN : parts is null ? 1 : parts.Data[row];
                double sure = double.IsNaN(part) ? 0 : points * Math.Clamp(part, 0, 1);
                Add(history, start + row, sure, double.IsNaN(part) ? points : sure);
            }
        }

        context.Scratch.Release(mark);
    }

    private void Add(HistoryRows history, int row, double sure, double most)
    {
        if (row < history.Partners.Length)
        {
            _partners.Add(history.Partners[row]);
            _low.Add(sure);
            _high.Add(most);
            return;
        }

        int code = row - history.Partners.Length;
        _classLow[code] = sure;
        _classHigh[code] = most;
        _classes |= 1U << code;
    }
}
