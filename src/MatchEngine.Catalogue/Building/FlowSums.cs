using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Sums by key. An amount that is not known adds nothing to one that is; a sum of unknown amounts is unknown.</summary>
internal sealed class FlowSums
{
    private readonly Dictionary<long, Amounts> _sums = [];

    public void Add(FlowKey key, double commitment, double spend, double commitmentDirect, double spendDirect)
    {
        ref Amounts sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, key.Value, out bool exists);
        sum = exists
            ? new Amounts(
                Plus(sum.Commitment, commitment), Plus(sum.Spend, spend),
                Plus(sum.CommitmentDirect, commitmentDirect), Plus(sum.SpendDirect, spendDirect))
            : new Amounts(commitment, spend, commitmentDirect, spendDirect);
    }

    /// <summary>In the catalogue's order, in whole dollars; rows that come to nothing are left out.</summary>
    public ImmutableArray<Flow> ToFlows()
    {
        long[] keys = [.. _sums.Keys];
        Array.Sort(keys);
        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>(keys.Length);
        foreach (long key in keys)
        {
            Amounts sum = _sums[key];
            FlowKey at = new(key);
            Flow flow = new(
                at.Country, at.Partner, at.Channel, at.Theme, at.Year, Figures.Dollars(sum.Commitment), Figures.Dollars(sum.Spend),
                Figures.Dollars(sum.CommitmentDirect), Figures.Dollars(sum.SpendDirect));
            bool amountUnknown = double.IsNaN(flow.Commitment) && double.IsNaN(flow.Spend);
            if (amountUnknown || NotZero(flow.Commitment) || NotZero(flow.Spend) || NotZero(flow.CommitmentDirect) || NotZero(flow.SpendDirect))
            {
                flows.Add(flow);
            }
        }

        return flows.ToImmutable();
    }

    private static bool NotZero(double value) => Math.Abs(value) > 0;

    private static double Plus(double left, double right)
    {
        if (double.IsNaN(left))
        {
            return right;
        }

        return double.IsNaN(right) ? left : left + right;
    }

    private readonly record struct Amounts(double Commitment, double Spend, double CommitmentDirect, double SpendDirect);
}
