namespace MatchEngine.Training.Tests.Learning;

/// <summary>Compares trees: splits exactly, values within a tolerance.</summary>
internal static class TreeComparison
{
    /// <summary>What differs between two trees; null when nothing does.</summary>
    public static string? Difference(RegressionTree actual, RegressionTree expected, double tolerance)
    {
        (string Name, bool IsEqual)[] parts =
        [
            ("features", actual.SplitFeatures.SequenceEqual(expected.SplitFeatures)),
            ("thresholds", actual.Thresholds.SequenceEqual(expected.Thresholds)),
            ("flags", actual.Flags.SequenceEqual(expected.Flags)),
            ("left children", actual.LeftChildren.SequenceEqual(expected.LeftChildren)),
            ("right children", actual.RightChildren.SequenceEqual(expected.RightChildren)),
            ("category bounds", actual.CategoryBounds.SequenceEqual(expected.CategoryBounds)),
            ("category words", actual.CategoryWords.SequenceEqual(expected.CategoryWords)),
            ("leaf counts", actual.LeafCounts.SequenceEqual(expected.LeafCounts)),
            ("node counts", actual.NodeCounts.SequenceEqual(expected.NodeCounts)),
        ];
        string? part = parts.FirstOrDefault(p => !p.IsEqual).Name;
        if (part is not null)
        {
            return $"{part}: [{string.Join(' ', actual.SplitFeatures)}] at [{string.Join(' ', actual.Thresholds)}] instead of "
                + $"[{string.Join(' ', expected.SplitFeatures)}] at [{string.Join(' ', expected.Thresholds)}]";
        }

        double worst = actual.LeafValues.Zip(expected.LeafValues, (a, b) => Math.Abs(a - b)).Max();
        return worst <= tolerance ? null : $"leaf values differ by {worst:R}";
    }

    /// <summary>Asserts that two models have the same trees.</summary>
    public static void AssertSame(TreeEnsemble actual, TreeEnsemble expected, double tolerance = 1e-7)
    {
        Assert.That(actual.Trees, Has.Length.EqualTo(expected.Trees.Length));
        for (int i = 0; i < expected.Trees.Length; i++)
        {
            Assert.That(Difference(actual.Trees[i], expected.Trees[i], tolerance), Is.Null, $"tree {i}");
        }
    }
}
