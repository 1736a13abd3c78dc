namespace MatchEngine.Tests.Ranking.Trees;

internal sealed class SplitTests
{
    private const int Left = ~0;
    private const int Right = ~1;

    [TestCase(MissingKind.None, false, double.NaN, ExpectedResult = Left, Description = "NaN is read as 0, and 0 <= 0.5")]
    [TestCase(MissingKind.None, true, 0.6, ExpectedResult = Right)]
    [TestCase(MissingKind.Zero, false, 0.0, ExpectedResult = Right)]
    [TestCase(MissingKind.Zero, true, 0.0, ExpectedResult = Left)]
    [TestCase(MissingKind.Zero, false, double.NaN, ExpectedResult = Right, Description = "NaN is read as 0, and 0 is missing")]
    [TestCase(MissingKind.Zero, false, 1e-36, ExpectedResult = Right)]
    [TestCase(MissingKind.Zero, false, 2e-35, ExpectedResult = Left)]
    [TestCase(MissingKind.NaN, false, double.NaN, ExpectedResult = Right)]
    [TestCase(MissingKind.NaN, true, double.NaN, ExpectedResult = Left)]
    [TestCase(MissingKind.NaN, false, 0.0, ExpectedResult = Left)]
    [TestCase(MissingKind.NaN, false, 0.5, ExpectedResult = Left, Description = "the threshold itself goes left")]
    [TestCase(MissingKind.NaN, true, double.PositiveInfinity, ExpectedResult = Right)]
    public int A_numeric_split_sends_a_value(MissingKind missing, bool defaultLeft, double value) =>
        Stump(SplitFlags.Numeric(missing, defaultLeft), 0.5).Next(0, value);

    [TestCase(0.0, ExpectedResult = Left)]
    [TestCase(-0.5, ExpectedResult = Left, Description = "cut to category 0")]
    [TestCase(1.0, ExpectedResult = Right)]
    [TestCase(33.9, ExpectedResult = Left, Description = "cut to category 33")]
    [TestCase(64.0, ExpectedResult = Right, Description = "beyond the words")]
    [TestCase(-1.0, ExpectedResult = Right)]
    [TestCase(double.NaN, ExpectedResult = Right)]
    [TestCase(double.PositiveInfinity, ExpectedResult = Right)]
    [TestCase(1e18, ExpectedResult = Right)]
    public int A_categorical_split_sends_a_value(double value) =>
        Stump(SplitFlags.Categorical(MissingKind.NaN), 0, [0b1, 0b10]).Next(0, value);

    private static RegressionTree Stump(byte flags, double threshold, params uint[] words) => new()
    {
        SplitFeatures = [0],
        Thresholds = [threshold],
        Flags = [flags],
        LeftChildren = [Left],
        RightChildren = [Right],
        LeafValues = [1, 2],
        CategoryBounds = words.Length > 0 ? [0, words.Length] : [],
        CategoryWords = [.. words],
    };
}
