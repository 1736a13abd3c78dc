using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MatchEngine.Ranking.Trees.Flat;

/// <summary>A tree whose splits are all numeric, with siblings side by side, walked by several rows at a time.</summary>
internal sealed class FlatTree
{
    private readonly FlatNode[] _nodes;
    private readonly double[] _values;

    private FlatTree(FlatNode[] nodes, double[] values)
    {
        _nodes = nodes;
        _values = values;
    }

    /// <summary>Whether every split can be written as one comparison.</summary>
    public static bool CanHold(RegressionTree tree)
    {
        for (int node = 0; node < tree.NodeCount; node++)
        {
            if (SplitFlags.IsCategorical(tree.Flags[node]) || SplitFlags.Missing(tree.Flags[node]) == MissingKind.Zero)
            {
                return false;
            }
        }

        return true;
    }

    public static FlatTree From(RegressionTree tree)
    {
        FlatNode[] nodes = new FlatNode[tree.NodeCount + tree.LeafCount];
        double[] values = new double[nodes.Length];
        Queue<(int Source, int Place)> open = new();
        open.Enqueue((tree.NodeCount > 0 ? 0 : ~0, 0));
        int free = 1;
        while (open.TryDequeue(out (int Source, int Place) next))
        {
            if (next.Source < 0)
            {
                nodes[next.Place] = FlatNode.Leaf(next.Place);
                values[next.Place] = tree.LeafValues[~next.Source];
                continue;
            }

            (int first, int second, FlatNode node) = Split(tree, next.Source, free);
            nodes[next.Place] = node;
            open.Enqueue((first, free));
            open.Enqueue((second, free + 1));
            free += 2;
        }

        return new FlatTree(nodes, values);
    }

    /// <summary>Adds the tree's leaves to the scores of a block of gathered rows.</summary>
    public void AddTo(ReadOnlySpan<double> block, int width, Span<double> scores)
    {
        ref FlatNode nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref double leaf = ref MemoryMarshal.GetArrayDataReference(_values);
        ref double values = ref MemoryMarshal.GetReference(block);
        int row = 0;
        for (; row + 4 <= scores.Length; row += 4)
        {
            ref double r0 = ref Unsafe.Add(ref values, row * width);
            ref double r1 = ref Unsafe.Add(ref r0, width);
            ref double r2 = ref Unsafe.Add(ref r1, width);
            ref double r3 = ref Unsafe.Add(ref r2, width);
            int a = 0, b = 0, c = 0, d = 0;
            int moved;
            do
            {
                int a1 = Next(ref nodes, a, ref r0);
                int b1 = Next(ref nodes, b, ref r1);
                int c1 = Next(ref nodes, c, ref r2);
                int d1 = Next(ref nodes, d, ref r3);
                moved = (a1 - a) | (b1 - b) | (c1 - c) | (d1 - d);
                (a, b, c, d) = (a1, b1, c1, d1);
            }
            while (moved != 0);
            scores[row] += Unsafe.Add(ref leaf, a);
            scores[row + 1] += Unsafe.Add(ref leaf, b);
            scores[row + 2] += Unsafe.Add(ref leaf, c);
            scores[row + 3] += Unsafe.Add(ref leaf, d);
        }

        for (; row < scores.Length; row++)
        {
            ref double only = ref Unsafe.Add(ref values, row * width);
            int at = 0;
            int next;
            while ((next = Next(ref nodes, at, ref only)) != at)
            {
                at = next;
            }

            scores[row] += Unsafe.Add(ref leaf, at);
        }
    }

    private static (int First, int Second, FlatNode Node) Split(RegressionTree tree, int source, int child)
    {
        double threshold = tree.Thresholds[source];
        byte flags = tree.Flags[source];

        // without missing values a NaN is read as 0: it follows the child that 0 goes to
        bool nanGoesLeft = SplitFlags.Missing(flags) == MissingKind.None ? threshold >= 0 : SplitFlags.IsDefaultLeft(flags);
        int slot = tree.SplitFeatures[source];
        int left = tree.LeftChildren[source];
        int right = tree.RightChildren[source];
        return nanGoesLeft
            ? (left, right, FlatNode.MissingLeft(slot, child, threshold))
            : (right, left, FlatNode.MissingRight(slot, child, threshold));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ref FlatNode nodes, int at, ref double row)
    {
        ref readonly FlatNode node = ref Unsafe.Add(ref nodes, at);

        // the bits of the comparison, never a jump: which way a row goes can't be foreseen
        return node.Child + Unsafe.BitCast<bool, byte>(node.Sign * Unsafe.Add(ref row, node.Feature) >= node.Threshold);
    }
}
