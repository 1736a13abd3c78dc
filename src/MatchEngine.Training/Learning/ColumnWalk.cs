using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning;

/// <summary>Walks a tree for a row of a data set that is stored by columns.</summary>
internal static class ColumnWalk
{
    public static int Leaf(RegressionTree tree, RankingDataset data, int row)
    {
        int node = tree.NodeCount > 0 ? 0 : ~0;
        while (node >= 0)
        {
            node = tree.Next(node, data.Column(tree.SplitFeatures[node])[row]);
        }

        return ~node;
    }
}
