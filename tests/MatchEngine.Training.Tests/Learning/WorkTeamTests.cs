using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Tests.Learning;

internal sealed class WorkTeamTests
{
    [Test]
    public void Every_number_is_worked_on_once([Values(1, 2, 5)] int threads)
    {
        using WorkTeam team = new(threads);
        for (int round = 0; round < 500; round++)
        {
            int[] done = new int[round % 40];
            team.For(done.Length, i => Interlocked.Increment(ref done[i]));
            Assert.That(done, Is.All.EqualTo(1));
        }
    }

    [Test]
    public void A_failure_reaches_the_caller_and_the_team_goes_on()
    {
        using WorkTeam team = new(3);
        Assert.That(
            () => team.For(50, i => _ = i == 20 ? throw new InvalidOperationException("twenty") : i),
            Throws.InstanceOf<AggregateException>().With.InnerException.Message.EqualTo("twenty"));

        int count = 0;
        team.For(50, _ => Interlocked.Increment(ref count));
        Assert.That(count, Is.EqualTo(50));
    }
}
