using System.Numerics;
using MatchEngine.Columns.Expressions;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>
/// What a score rule that reads the record alone is worth with one country: for each recorded partner that gets points, and for each class of
/// partners without a flow. It is worked out once a country, so that a block costs only those of its partners that get points.
/// </summary>
internal sealed class RecordPoints
{
    private readonly int[] _partners;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[] _classLow = new double[LinkClass.Count];
    private readonly double[] _classHigh = new double[LinkClass.Count];
    private readonly uint _classes;

    /// <summary>Works it out.</summary>
    /// <param name="rule">A score rule whose condition is of the record, and whose scale is of the record or the same for all partners.</param>
    /// <param name="history">The record.</param>
    /// <param name="context">The context of the record, entered for the country.</param>
    public RecordPoints(RuleColumns rule, HistoryRows history, Context context)
    {
        double points = ((ScoreRule)rule.Rule).Points;
        ScratchMark mark = context.Scratch.Mark();
        Truths met = context.Truth(rule.When!);
        Numbers? parts = rule.Scale is not null && Bits.Any(met.True) ? context.Number(rule.Scale) : null;
        List<int> partners = [];
        List<double> low = [];
        List<double> high = [];
        for (int word = 0; word < met.Words; word++)
        {
            ulong open = (met.HasUnknown ? met.Unknown[word] : 0) | (met.HasBroken ? met.Broken[word] : 0);
            for (ulong left = met.True[word] | open; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                int row = (word * 64) + bit;
                double part = (open >> bit & 1) != 0 ? double.NaN : parts is null ? 1 : parts.Data[row];
                double sure = double.IsNaN(part) ? 0 : points * Math.Clamp(part, 0, 1);
                double most = double.IsNaN(part) ? points : sure;
                if (row < history.Partners.Length)
                {
                    partners.Add(history.Partners[row]);
                    low.Add(sure);
                    high.Add(most);
                }
                else
                {
                    int code = row - history.Partners.Length;
                    _classLow[code] = sure;
                    _classHigh[code] = most;
                    _classes |= 1U << code;
                }
            }
        }

        context.Scratch.Release(mark);
        _partners = [.. partners];
        _low = [.. low];
        _high = [.. high];
    }

    /// <summary>Whether nobody gets points, not even if missing facts came out in favour.</summary>
    public bool IsEmpty => _partners.Length == 0 && _classes == 0;

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

        int start = Array.BinarySearch(_partners, block.First);
        for (int i = start < 0 ? ~start : start; i < _partners.Length && _partners[i] < block.First + block.Rows; i++)
        {
            low[_partners[i] - block.First] += _low[i];
            if (!high.IsEmpty)
            {
                high[_partners[i] - block.First] += _high[i];
            }
        }
    }
}
