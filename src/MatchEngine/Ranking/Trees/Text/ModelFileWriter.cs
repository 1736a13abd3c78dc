using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Writes an ensemble the way LightGBM does.</summary>
internal sealed class ModelFileWriter(TextWriter writer)
{
    public void Write(TreeEnsemble ensemble)
    {
        List<string> blocks = [.. ensemble.Trees.Select(Block)];
        WriteHeader(ensemble, blocks);
        blocks.ForEach(writer.Write);
        writer.Write("end of trees\n");
        WriteImportances(ensemble);
        WriteParameters(ensemble.Header.Parameters);
    }

    private static string Block(RegressionTree tree, int index)
    {
        StringBuilder text = new();
        void Line(string key, string value) => text.Append(key).Append('=').Append(value).Append('\n');
        void Numbers<T>(string key, ImmutableArray<T> values, int count, Func<T, string> format) =>
            Line(key, string.Join(' ', values.IsEmpty ? Enumerable.Repeat("0", count) : values.Select(format)));

        int nodes = tree.NodeCount;
        Line("Tree", Integer(index));
        Line(TreeFields.LeafCount, Integer(tree.LeafCount));
        Line(TreeFields.CategoryCount, Integer(tree.CategoricalSplitCount));
        Numbers(TreeFields.SplitFeature, tree.SplitFeatures, nodes, Integer);
        Numbers(TreeFields.SplitGain, tree.Gains, nodes, NumberText.Shortest);
        Numbers(TreeFields.Threshold, tree.Thresholds, nodes, NumberText.Full);
        Numbers(TreeFields.DecisionType, tree.Flags, nodes, flags => Integer(flags));
        Numbers(TreeFields.LeftChild, tree.LeftChildren, nodes, Integer);
        Numbers(TreeFields.RightChild, tree.RightChildren, nodes, Integer);
        Numbers(TreeFields.LeafValue, tree.LeafValues, nodes + 1, NumberText.Full);
        Numbers(TreeFields.LeafWeight, tree.LeafWeights, nodes + 1, NumberText.Full);
        Numbers(TreeFields.LeafCounts, tree.LeafCounts, nodes + 1, Integer);
        Numbers(TreeFields.InternalValue, tree.NodeValues, nodes, NumberText.Shortest);
        Numbers(TreeFields.InternalWeight, tree.NodeWeights, nodes, NumberText.Shortest);
        Numbers(TreeFields.InternalCount, tree.NodeCounts, nodes, Integer);
        if (tree.CategoricalSplitCount > 0)
        {
            Numbers(TreeFields.CategoryBounds, tree.CategoryBounds, 0, Integer);
            Numbers(TreeFields.CategoryWords, tree.CategoryWords, 0, word => word.ToString(CultureInfo.InvariantCulture));
        }

        Line(TreeFields.IsLinear, "0");
        Line(TreeFields.Shrinkage, NumberText.Shortest(tree.Shrinkage));
        return text.Append("\n\n").ToString();
    }

    private static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void WriteHeader(TreeEnsemble ensemble, List<string> blocks)
    {
        EnsembleHeader header = ensemble.Header;
        Line("tree");
        Line("version=v4");
        Line("num_class=1");
        Line("num_tree_per_iteration=1");
        Line("label_index=0");
        Line($"max_feature_idx={ensemble.FeatureCount - 1}");
        if (header.Objective.Length > 0)
        {
            Line($"objective={header.Objective}");
        }

        Line($"feature_names={string.Join(' ', header.FeatureNames)}");
        if (!header.MonotoneConstraints.IsEmpty)
        {
            Line($"monotone_constraints={string.Join(' ', header.MonotoneConstraints)}");
        }

        Line($"feature_infos={string.Join(' ', header.FeatureInfos.IsEmpty ? header.FeatureNames.Select(_ => "none") : header.FeatureInfos)}");

        // the sizes are in bytes: a block is ASCII
        Line($"tree_sizes={string.Join(' ', blocks.Select(block => block.Length))}");
        Line("");
    }

    private void WriteImportances(TreeEnsemble ensemble)
    {
        Line("");
        Line("feature_importances:");
        foreach ((string name, int count) in ensemble.FeatureNames.Zip(ensemble.SplitImportance())
            .Where(pair => pair.Second > 0).OrderByDescending(pair => pair.Second))
        {
            Line($"{name}={count}");
        }
    }

    private void WriteParameters(ImmutableArray<string> parameters)
    {
        if (parameters.IsEmpty)
        {
            return;
        }

        Line("");
        Line("parameters:");
        foreach (string parameter in parameters)
        {
            Line($"[{parameter}]");
        }

        Line("");
        Line("end of parameters");
    }

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
