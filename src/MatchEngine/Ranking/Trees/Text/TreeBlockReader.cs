using System.Collections.Immutable;
using System.Globalization;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Reads the blocks of trees, each ended by an empty line.</summary>
internal sealed class TreeBlockReader(int featureCount, ModelLimits limits, FaultList faults)
{
    private readonly List<int> _sizes = [];

    /// <summary>Bytes of each block up to the next, as <c>tree_sizes</c> counts them.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>Reads one tree and moves on to the line after its block; an unsound tree is given back as it is, with faults noted.</summary>
    public RegressionTree Read(LineCursor lines)
    {
        int start = lines.Number;
        int size = lines.Line!.Length + 1;
        KeyedLines keys = new(faults, start);
        while (lines.Next() && lines.Line!.Length > 0 && !lines.Line.StartsWith("Tree=", StringComparison.Ordinal) && lines.Line != "end of trees")
        {
            size += lines.Line.Length + 1;
            if (!lines.Line.Contains('=', StringComparison.Ordinal))
            {
                faults.Add(lines.Number, $"expected 'key=value' in a tree, found '{KeyedLines.Shorten(lines.Line)}'");
                continue;
            }

            keys.Add(lines.Line, lines.Number);
        }

        while (lines.Line is { Length: 0 })
        {
            size++;
            lines.Next();
        }

        _sizes.Add(size);
        return Tree(keys, start);
    }

    private static bool TryReadInteger(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryReadWord(ReadOnlySpan<char> text, out uint value) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryReadFlags(ReadOnlySpan<char> text, out byte value) =>
        byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryReadGain(ReadOnlySpan<char> text, out float value)
    {
        bool isRead = NumberText.TryRead(text, out double full);
        value = (float)full;
        return isRead;
    }

    private RegressionTree Tree(KeyedLines keys, int start)
    {
        int? leaves = keys.Integer(TreeFields.LeafCount);
        int? sets = keys.Integer(TreeFields.CategoryCount);
        keys.Required(TreeFields.LeafValue);
        foreach (string key in leaves > 1
            ? (ReadOnlySpan<string>)[TreeFields.SplitFeature, TreeFields.Threshold, TreeFields.LeftChild, TreeFields.RightChild] : [])
        {
            keys.Required(key);
        }

        if (keys.Integer(TreeFields.IsLinear, 0) is not 0)
        {
            faults.Add(keys.LineOf(TreeFields.IsLinear), "trees with linear leaves are not read");
        }

        RegressionTree tree = Assemble(keys, Math.Clamp(leaves ?? 1, 1, limits.LeavesPerTree) - 1);
        if (leaves is not null && sets is not null)
        {
            Check(keys, tree, leaves.Value, sets.Value, start);
        }

        return tree;
    }

    private RegressionTree Assemble(KeyedLines keys, int nodes)
    {
        double shrinkage = 1;
        if (keys.Text(TreeFields.Shrinkage) is { } text && !NumberText.TryRead(text, out shrinkage))
        {
            faults.Add(keys.LineOf(TreeFields.Shrinkage), $"'shrinkage' must be a number, not '{KeyedLines.Shorten(text)}'");
        }

        return new RegressionTree
        {
            SplitFeatures = Integers(TreeFields.SplitFeature),
            Thresholds = Doubles(TreeFields.Threshold),
            Flags = keys.Has(TreeFields.DecisionType) ? [.. keys.List<byte>(TreeFields.DecisionType, TryReadFlags)] : [.. new byte[nodes]],
            LeftChildren = Integers(TreeFields.LeftChild),
            RightChildren = Integers(TreeFields.RightChild),
            LeafValues = Doubles(TreeFields.LeafValue),
            LeafWeights = Doubles(TreeFields.LeafWeight),
            LeafCounts = Integers(TreeFields.LeafCounts),
            NodeValues = Doubles(TreeFields.InternalValue),
            NodeWeights = Doubles(TreeFields.InternalWeight),
            NodeCounts = Integers(TreeFields.InternalCount),
            Gains = [.. keys.List<float>(TreeFields.SplitGain, TryReadGain)],
            CategoryBounds = Integers(TreeFields.CategoryBounds),
            CategoryWords = [.. keys.List<uint>(TreeFields.CategoryWords, TryReadWord)],
            Shrinkage = shrinkage,
        };

        ImmutableArray<int> Integers(string key) => [.. keys.List<int>(key, TryReadInteger)];
        ImmutableArray<double> Doubles(string key) => [.. keys.List<double>(key, NumberText.TryRead)];
    }

    private void Check(KeyedLines keys, RegressionTree tree, int leaves, int sets, int start)
    {
        if (!faults.IsEmpty && tree.LeafValues.IsEmpty)
        {
            return;
        }

        if (leaves != tree.LeafCount)
        {
            faults.Add(keys.LineOf(TreeFields.LeafValue), $"'num_leaves' is {leaves}, 'leaf_value' has {tree.LeafCount} values");
            return;
        }

        if (sets != tree.CategoricalSplitCount)
        {
            faults.Add(keys.LineOf(TreeFields.CategoryCount), $"'num_cat' is {sets}, 'cat_boundaries' has {tree.CategoryBounds.Length} values");
        }

        foreach ((string field, string reason) in TreeShape.Faults(tree, featureCount, limits))
        {
            faults.Add(keys.Has(field) ? keys.LineOf(field) : start, $"{field}: {reason}");
        }
    }
}
