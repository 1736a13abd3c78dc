using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Matching;

namespace MatchEngine.Tests.Matching;

/// <summary>The order of suggestions is total and does not depend on the order of the input.</summary>
public sealed class OrderingTests
{
    [FsCheck.NUnit.Property]
    public Property Mid_ranks_average_one_half(NonEmptyArray<int> values)
    {
        double[] ranks = Ordering.MidRanks([.. values.Get.Select(value => (double)value)]);
        return (Math.Abs(ranks.Average() - 0.5) < 1e-9).ToProperty();
    }

    [FsCheck.NUnit.Property]
    public Property A_larger_value_never_has_a_smaller_rank(NonEmptyArray<int> values)
    {
        double[] ranks = Ordering.MidRanks([.. values.Get.Select(value => (double)value)]);
        bool monotone = values.Get.Zip(ranks).OrderBy(pair => pair.First).ThenBy(pair => pair.Second)
            .Aggregate((Ok: true, Last: double.MinValue), (seen, pair) => (seen.Ok && pair.Second >= seen.Last, pair.Second)).Ok;
        return monotone.ToProperty();
    }

    [Test]
    public void Equal_values_share_a_rank() => Assert.That(Ordering.MidRanks([5, 1, 5]), Is.EqualTo(new[] { 4 / 6.0, 1 / 6.0, 4 / 6.0 }));
}
