namespace MatchEngine.Training.Learning.Growing;

/// <summary>A way to split a leaf.</summary>
internal readonly record struct Split
{
    /// <summary>No split.</summary>
    public static Split None { get; } = new() { Feature = -1, Gain = double.NegativeInfinity };

    /// <summary>Position among the usable features; -1 for none.</summary>
    public int Feature { get; init; }

    /// <summary>Numeric: the last bin that goes left.</summary>
    public int Bin { get; init; }

    /// <summary>Categorical: the bins that go left; null for a numeric split.</summary>
    public int[]? CategoryBins { get; init; }

    public bool DefaultLeft { get; init; }

    public double Gain { get; init; }

    public double LeftGradient { get; init; }

    public double LeftHessian { get; init; }

    public double LeftOutput { get; init; }

    public double RightGradient { get; init; }

    public double RightHessian { get; init; }

    public double RightOutput { get; init; }

    /// <summary>The sums and outputs of both sides, from those of the leaf and of its left side.</summary>
    public static Split FromSums<TGain>(
        in TGain gain, in LeafTotals leaf, double leafHessian, double leftGradient, double leftHessian, int leftRows)
        where TGain : struct, ILeafGain
    {
        double rightGradient = leaf.Gradient - leftGradient;
        double rightHessian = leafHessian - leftHessian;
        return None with
        {
            LeftGradient = leftGradient,
            LeftHessian = leftHessian - SplitRules.Epsilon,
            LeftOutput = gain.Output(leftGradient, leftHessian, leftRows),
            RightGradient = rightGradient,
            RightHessian = rightHessian - SplitRules.Epsilon,
            RightOutput = gain.Output(rightGradient, rightHessian, leaf.Rows - leftRows),
        };
    }

    /// <summary>Whether this is the better one; of equals the one with the lower feature.</summary>
    public bool IsBetterThan(in Split other) =>
        Gain > other.Gain || (Gain == other.Gain && (uint)Feature < (uint)other.Feature);
}
