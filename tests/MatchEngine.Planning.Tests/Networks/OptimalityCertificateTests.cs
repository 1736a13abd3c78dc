using System.Collections.Immutable;
using MatchEngine.Planning.Networks;

namespace MatchEngine.Planning.Tests.Networks;

public sealed class OptimalityCertificateTests
{
    private static readonly Network TwoRoads = new(
        4, 0, 3, 3, [new(0, 1, 2, 1), new(0, 2, 2, 2), new(1, 3, 2, 1), new(2, 3, 2, 1)]);

    [Test]
    public void The_solver_s_flow_meets_the_bound()
    {
        NetworkFlow flow = MinCostSolver.Solve(TwoRoads);
        Assert.That((flow.Sent, flow.Cost), Is.EqualTo((3, 7)));
        Assert.That(OptimalityCertificate.Bound(TwoRoads, flow), Is.EqualTo(7));
    }

    [TestCase(new long[] { 1, 2, 1, 2 }, 3, 8, TestName = "A_dearer_flow_is_not_certified")]
    [TestCase(new long[] { 2, 0, 2, 0 }, 2, 4, TestName = "A_smaller_flow_is_not_certified")]
    [TestCase(new long[] { 3, 0, 3, 0 }, 3, 6, TestName = "A_flow_beyond_a_capacity_is_not_certified")]
    [TestCase(new long[] { 2, 1, 2, 0 }, 3, 6, TestName = "A_flow_that_loses_a_unit_is_not_certified")]
    public void Not_certified(long[] units, long sent, long cost) =>
        Assert.That(OptimalityCertificate.Bound(TwoRoads, new NetworkFlow([.. units], sent, cost)), Is.Null);
}
