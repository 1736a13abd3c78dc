using System.Runtime.CompilerServices;
using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Finds the best split of a leaf on one feature.</summary>
internal sealed class SplitSearch(SplitRules rules)
{
    /// <summary>Finds the best split; <see cref="Split.None"/> where none gains anything.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="position">Its position among the usable features.</param>
    /// <param name="leaf">The leaf.</param>
    /// <param name="histogram">The feature's part of the leaf's histogram: gradient and hessian of each bin.</param>
    /// <param name="isSplittable">Whether any split gains anything: if not, none will in the leaf's children.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Split Find(BinnedFeature feature, int position, in LeafTotals leaf, ReadOnlySpan<double> histogram, out bool isSplittable)
    {
        Split split = feature.IsCategorical
            ? FindCategorical(feature.Bins, leaf, histogram, out isSplittable)
            : FindNumeric(feature, leaf, histogram, out isSplittable);
        if (split.Gain > double.NegativeInfinity)
        {
            double factor = !feature.IsCategorical && feature.Monotone != 0 ? MonotoneFactor(leaf.Depth) : 1;
            return split with { Feature = position, Gain = split.Gain * factor };
        }

        return split;
    }

    private Split FindNumeric(BinnedFeature feature, in LeafTotals leaf, ReadOnlySpan<double> histogram, out bool isSplittable)
    {
        if (rules.IsPlain)
        {
            NumericSplitFinder<PlainGain> plain = new(rules, new PlainGain(rules.L2), feature.Bins, leaf, histogram);
            Split found = plain.Find();
            isSplittable = plain.IsSplittable;
            return found;
        }

        RegularisedGain gain = new(rules, rules.L2, leaf.Output, leaf.Bounds, feature.Monotone);
        NumericSplitFinder<RegularisedGain> finder = new(rules, gain, feature.Bins, leaf, histogram);
        Split split = finder.Find();
        isSplittable = finder.IsSplittable;
        return split;
    }

    private Split FindCategorical(FeatureBins bins, in LeafTotals leaf, ReadOnlySpan<double> histogram, out bool isSplittable)
    {
        double hessian = leaf.Hessian + (2 * SplitRules.Epsilon);
        if (rules.IsPlain)
        {
            PlainGain own = new(rules.L2);
            PlainGain set = new(rules.L2 + rules.CategoryL2);
            double least = own.OfLeaf(leaf.Gradient, hessian, leaf.Rows) + rules.MinGain;
            CategoricalSplitFinder<PlainGain> plain = new(rules, own, set, least, bins, leaf, histogram);
            Split found = plain.Find();
            isSplittable = plain.IsSplittable;
            return found;
        }

        RegularisedGain ownGain = new(rules, rules.L2, leaf.Output, leaf.Bounds, 0);
        RegularisedGain setGain = new(rules, rules.L2 + rules.CategoryL2, leaf.Output, leaf.Bounds, 0);
        double leafGain = rules.Smoothing > 0
            ? ownGain.OfOutput(leaf.Gradient, hessian, leaf.Output)
            : ownGain.OfLeaf(leaf.Gradient, hessian, leaf.Rows);
        CategoricalSplitFinder<RegularisedGain> finder = new(rules, ownGain, setGain, leafGain + rules.MinGain, bins, leaf, histogram);
        Split split = finder.Find();
        isSplittable = finder.IsSplittable;
        return split;
    }

    /// <summary>What constrained splits are discouraged by near the root; a hair above one without a penalty, as in LightGBM.</summary>
    private double MonotoneFactor(int depth)
    {
        double penalty = rules.MonotonePenalty;
        if (penalty >= depth + 1.0)
        {
            return SplitRules.Epsilon;
        }

        return penalty <= 1.0
            ? 1.0 - (penalty / Math.Pow(2.0, depth)) + SplitRules.Epsilon
            : 1.0 - Math.Pow(2.0, penalty - 1.0 - depth) + SplitRules.Epsilon;
    }
}
