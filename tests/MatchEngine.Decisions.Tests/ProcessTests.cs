using System.Collections.Immutable;
using System.Diagnostics;
using MatchEngine.Decisions.Tests.Support;

namespace MatchEngine.Decisions.Tests;

/// <summary>Real processes on one store: several at once, and such as are killed in the middle of their work.</summary>
[TestFixture(StoreKind.Sqlite)]
[TestFixture(StoreKind.Postgres)]
public sealed class ProcessTests(StoreKind kind)
{
    private const int Kills = 20;

    private StoreRoom _room = null!;

    [SetUp]
    public void Open() => _room = StoreRoom.Of(kind);

    [TearDown]
    public void Close() => _room?.Dispose();

    [Test]
    public async Task Two_processes_at_once_make_the_store_and_keep_all()
    {
        using WriterProcess left = WriterProcess.Start(_room, "left", 60);
        using WriterProcess right = WriterProcess.Start(_room, "right", 60);
        left.WaitForEnd();
        right.WaitForEnd();
        await using IDecisionStore store = await _room.OpenAsync();
        ImmutableArray<Decision> all = await store.DecisionsAsync(new DecisionFilter());
        Assert.That(left.Kept, Has.Count.EqualTo(60));
        Assert.That(all.Select(decision => decision.Reason), Is.EquivalentTo(left.Kept.Concat(right.Kept)));
    }

    [Test]
    public async Task Processes_killed_in_the_middle_of_writing_lose_nothing_that_they_had_acknowledged()
    {
        List<string> acknowledged = [];
        for (int i = 0; i < Kills; i++)
        {
            using WriterProcess writer = WriterProcess.Start(_room, $"round{i}", int.MaxValue);
            writer.ReadKept(1 + (i % 5));

            // A different moment between two commits each time.
            long until = Stopwatch.GetTimestamp() + (Stopwatch.Frequency * i * 7 / 100_000);
            while (Stopwatch.GetTimestamp() < until)
            {
                Thread.SpinWait(20);
            }

            writer.Kill();
            acknowledged.AddRange(writer.Kept);
            if (kind == StoreKind.Sqlite)
            {
                Assert.That(await _room.AskAsync("PRAGMA integrity_check"), Is.EqualTo("ok"), $"after kill {i}");
                Assert.That(await _room.AskAsync("PRAGMA foreign_key_check"), Is.Null, $"after kill {i}");
            }
        }

        await using IDecisionStore store = await _room.OpenAsync();
        ImmutableArray<Decision> all = await store.DecisionsAsync(new DecisionFilter());
        Assert.That(acknowledged, Has.Count.GreaterThanOrEqualTo(Kills).And.Unique);
        Assert.That(acknowledged.Except(all.Select(decision => decision.Reason)), Is.Empty, "acknowledged and lost");

        // A commit may have been done and not said; each process can have at most one such.
        Assert.That(all, Has.Length.LessThanOrEqualTo(acknowledged.Count + Kills));
        foreach (Decision decision in all)
        {
            Assert.That(await store.ShownAsync(decision.Id), Does.EndWith("}"));
        }
    }
}
