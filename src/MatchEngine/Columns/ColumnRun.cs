using System.Collections.Immutable;
using System.Numerics;
using MatchEngine.Columns.Expressions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>Runs a rule set over one country and all partners, or some of them. Safe for many threads.</summary>
internal sealed class ColumnRun
{
    private readonly ColumnTable _table;
    private readonly ColumnQuestion _question;
    private readonly ImmutableArray<RuleColumns> _gates;
    private readonly ImmutableArray<RuleColumns> _scores;
    private readonly ImmutableArray<RuleColumns> _levels;
    private readonly ImmutableArray<RuleColumns> _breaking;

    public ColumnRun(ColumnTable table, ColumnQuestion question)
    {
        _table = table;
        _question = question;
        ImmutableArray<RuleColumns> rules = table.Plan.Rules;
        _gates = [.. rules.Where(rule => rule.Rule is GateRule && !question.Waived(rule.Rule))];
        _scores = [.. rules.Where(rule => rule.Rule is ScoreRule && (question.Theme is null || rule.Rule.Theme is null || rule.Rule.Theme == question.Theme))];
        _levels = [.. rules.Where(rule => rule.Rule is AdviseRule { Level: { } level } && level == question.Level)];
        _breaking = [.. rules.Where(rule => rule.MayBreak || table.HasOddFacts)];
    }

    /// <summary>Runs over all partners.</summary>
    public PairingScores Over(int country, CancellationToken cancellation) => Over(country, 0, _table.Blocks, cancellation);

    /// <summary>Runs over the block of one partner alone.</summary>
    public PairingScores OverBlockOf(int country, int partner, CancellationToken cancellation) =>
        Over(country, partner / PartnerBlock.Size, 1, cancellation);

    private PairingScores Over(int country, int firstBlock, int blocks, CancellationToken cancellation)
    {
        int first = firstBlock * PartnerBlock.Size;
        int rows = Math.Min(blocks * PartnerBlock.Size, _table.Catalogue.Partners.Length - first);
        PairingScores scores = new(first, rows, _question.Whole, rows == _table.Catalogue.Partners.Length ? _table.Pool.RentSums() : null);
        CountryFrame frame = _table.Frame(country);
        Worker worker = _table.Pool.Rent(_table);
        for (int index = firstBlock; index < firstBlock + blocks && !frame.IsOdd; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            Run(scores, frame, _table.Block(index), worker);
        }

        _table.Pool.Return(worker);
        RunPlainly(scores, frame, firstBlock, blocks, cancellation);
        return scores;
    }

    private void Run(PairingScores scores, CountryFrame frame, PartnerBlock block, Worker worker)
    {
        int first = block.First - scores.First;
        int word = first / 64;
        int words = Bits.Words(block.Rows);
        Context context = worker.Pairing;
        context.Enter(frame, block, block.Rows);
        Span<ulong> open = scores.Open.AsSpan(word, words);
        Bits.Fill(open, block.Rows);
        foreach (RuleColumns gate in _gates)
        {
            ScratchMark mark = context.Scratch.Mark();
            Close(open, gate, context);
            context.Scratch.Release(mark);
        }

        Span<ulong> level = scores.Level.AsSpan(word, words);
        if (_question.Level is null)
        {
            Bits.Fill(level, block.Rows);
        }

        foreach (RuleColumns rule in _levels)
        {
            ScratchMark mark = context.Scratch.Mark();
            Bits.Or(level, Met(rule, context).True);
            context.Scratch.Release(mark);
        }

        if (_question.Whole || Bits.Any(open))
        {
            Span<double> low = scores.Low.AsSpan(first, Bits.Padded(block.Rows));
            Span<double> high = scores.High is null ? default : scores.High.AsSpan(first, low.Length);
            foreach (RuleColumns rule in _scores)
            {
                RuleReach reach = frame.Reach(rule, context);
                if (reach == RuleReach.Never || (reach == RuleReach.Open && !_question.Whole))
                {
                    continue;
                }

                if ((rule.IsOfRecord || rule.MayBeBound) && frame.Points(rule, _question.Whole, worker) is { } points)
                {
                    points.AddTo(low, high, context);
                    continue;
                }

                ScratchMark mark = context.Scratch.Mark();
                Weigh(low, high, rule, context);
                context.Scratch.Release(mark);
            }
        }

        Span<ulong> broken = scores.Broken.AsSpan(word, words);
        foreach (RuleColumns rule in _breaking)
        {
            ScratchMark mark = context.Scratch.Mark();
            Break(broken, rule, context);
            context.Scratch.Release(mark);
        }
    }

    /// <summary>A pairing is closed where a gate is not met; where it cannot tell, the pairing stays open.</summary>
    private static void Close(Span<ulong> open, RuleColumns gate, Context context)
    {
        if (gate.When?.Space.IsScalar() == true)
        {
            if (context.Scalar(gate.When).IsFalse)
            {
                open.Clear();
            }
        }
        else if (gate.When is not null)
        {
            Truths met = context.Truth(gate.When);
            ReadOnlySpan<ulong> truth = met.True;
            for (int i = 0; i < open.Length; i++)
            {
                open[i] &= truth[i] | (met.HasUnknown ? met.Unknown[i] : 0) | (met.HasBroken ? met.Broken[i] : 0);
            }
        }
    }

    private static Truths Met(RuleColumns rule, Context context)
    {
        if (rule.When is not null)
        {
            return context.Truth(rule.When);
        }

        Truths all = context.Scratch.Truths(context.Rows);
        Bits.Fill(all.True, all.Rows);
        return all;
    }

    private static void Weigh(Span<double> low, Span<double> high, RuleColumns rule, Context context)
    {
        double points = ((ScoreRule)rule.Rule).Points;
        Truths met = Met(rule, context);
        if (!high.IsEmpty)
        {
            ScoreSums.Add(high, met.HasUnknown ? met.Unknown : default, points);
            ScoreSums.Add(high, met.HasBroken ? met.Broken : default, points);
        }

        if (!Bits.Any(met.True))
        {
            return;
        }

        if (rule.Scale is null)
        {
            ScoreSums.Add(low, met.True, points);
            ScoreSums.Add(high, high.IsEmpty ? default : met.True, points);
            return;
        }

        Numbers parts = context.Number(rule.Scale);
        ScoreSums.AddScaled(low, met.True, points, parts.Data);
        if (!high.IsEmpty)
        {
            ScoreSums.AddScaled(high, met.True, points, parts.Data);
            AddUntold(high, met.True, points, parts.Data);
        }
    }

    /// <summary>Where a rule is met and its scale cannot be told, all of its points may be added.</summary>
    private static void AddUntold(Span<double> high, ReadOnlySpan<ulong> met, double points, ReadOnlySpan<double> parts)
    {
        for (int word = 0; word < met.Length; word++)
        {
            for (ulong left = met[word]; left != 0; left &= left - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                high[row] += double.IsNaN(parts[row]) ? points : 0;
            }
        }
    }

    private static void Break(Span<ulong> broken, RuleColumns rule, Context context)
    {
        Truths met = Met(rule, context);
        if (met.HasBroken)
        {
            Bits.Or(broken, met.Broken);
        }

        if (rule.Scale is not null && Bits.Any(met.True) && context.Number(rule.Scale) is { HasBroken: true } parts)
        {
            ReadOnlySpan<ulong> failed = parts.Broken;
            for (int i = 0; i < broken.Length; i++)
            {
                broken[i] |= failed[i] & met.True[i];
            }
        }
    }

    /// <summary>Runs those pairings plainly whose facts columns cannot hold, and those that an officer gave facts of the pairing for.</summary>
    private void RunPlainly(PairingScores scores, CountryFrame frame, int firstBlock, int blocks, CancellationToken cancellation)
    {
        int[] given = _table.Given(frame.Country);
        for (int index = firstBlock; index < firstBlock + blocks; index++)
        {
            PartnerBlock block = _table.Block(index);
            if (!frame.IsOdd && !Bits.Any(block.Odd) && given.Length == 0)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            for (int row = 0; row < block.Rows; row++)
            {
                int partner = block.First + row;
                if (frame.IsOdd || Bits.Has(block.Odd, row) || Array.BinarySearch(given, partner) >= 0)
                {
                    PairFacts facts = _table.Facts.Pair(frame.Country, partner, out LinkSummary link);
                    scores.Put(partner - scores.First, RuleRun.Over(_table.Rules, _table.Facts.Date, frame.Country, partner, facts, link), _question);
                }
            }
        }
    }
}
