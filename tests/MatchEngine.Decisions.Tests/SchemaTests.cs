using System.Collections.Immutable;
using MatchEngine.Decisions.Sql;
using MatchEngine.Decisions.Tests.Support;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Decisions.Tests;

[TestFixture(StoreKind.Sqlite)]
[TestFixture(StoreKind.Postgres)]
public sealed class SchemaTests(StoreKind kind)
{
    private static readonly Migration Broken = new(3, "broken", "CREATE TABLE half (id {id}) {strict}", "CREATE TABLE half (id {id}) {strict}");

    private StoreRoom _room = null!;

    [SetUp]
    public async Task Open() => _room = StoreRoom.Of(kind);

    [TearDown]
    public void Close() => _room?.Dispose();

    [Test]
    public async Task A_new_store_has_every_step_and_opens_again_without_one()
    {
        await using (await _room.OpenAsync())
        {
            Assert.That(await VersionsAsync(), Is.EqualTo(Migrations.All.Count));
        }

        await using (await _room.OpenAsync())
        {
            Assert.That(await VersionsAsync(), Is.EqualTo(Migrations.All.Count));
        }

        Assert.That(Directory.GetFiles(_room.Folder, "*.bak"), Is.Empty);
    }

    [Test]
    public async Task An_older_store_is_backed_up_and_brought_up_to_date_with_all_it_held()
    {
        Decision kept;
        await using (IDecisionStore old = await OpenAsync(Migrations.All.Take(1)))
        {
            kept = await old.DecideAsync(World.Decision("MAR", "DEU"));
        }

        await using (IDecisionStore store = await _room.OpenAsync())
        {
            Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.EqualTo(new[] { kept }));
            await store.RecordAsync([new NewRun(new SuggestQuery(), World.Answer(), FactOverlay.Empty, "A")]);
        }

        if (kind == StoreKind.Sqlite)
        {
            string backup = $"{_room.Address.Path}.v1.bak";
            await using IDecisionStore before = await DecisionStore.OpenAsync(StoreAddress.Parse(backup).Address!, _room.Clock, false, [Migrations.All[0]], default);
            Assert.That(await before.DecisionsAsync(new DecisionFilter()), Is.EqualTo(new[] { kept }));
        }
        else
        {
            Assert.That(await _room.AskAsync("SELECT reason FROM matchengine_v1.decision"), Is.EqualTo(kept.Reason));
        }
    }

    [Test]
    public async Task An_earlier_backup_is_not_written_over()
    {
        await using (await OpenAsync(Migrations.All.Take(1)))
        {
            if (kind == StoreKind.Sqlite)
            {
                File.WriteAllText($"{_room.Address.Path}.v1.bak", "an earlier one");
            }
            else
            {
                await _room.AskAsync("CREATE SCHEMA matchengine_v1");
            }
        }

        await using IDecisionStore store = await _room.OpenAsync();
        if (kind == StoreKind.Sqlite)
        {
            Assert.That(File.ReadAllText($"{_room.Address.Path}.v1.bak"), Is.EqualTo("an earlier one"));
            Assert.That(File.Exists($"{_room.Address.Path}.v1.2.bak"), Is.True);
        }
        else
        {
            Assert.That(await _room.AskAsync("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'matchengine_v1_2'"), Is.EqualTo(4L));
        }
    }

    [Test]
    public async Task A_step_that_fails_leaves_the_store_as_it_was()
    {
        await using (IDecisionStore store = await _room.OpenAsync())
        {
            await store.DecideAsync(World.Decision("MAR", "DEU"));
        }

        StoreException failed = (await Assert.ThrowsAsync<StoreException>(() => OpenAsync([.. Migrations.All, Broken])))!;
        Assert.That(failed.Fault, Is.EqualTo(StoreFault.Failed));
        Assert.That(await VersionsAsync(), Is.EqualTo(Migrations.All.Count));
        await using IDecisionStore again = await _room.OpenAsync();
        Assert.That(await again.DecisionsAsync(new DecisionFilter()), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_newer_store_is_refused_with_both_versions_named_and_left_alone()
    {
        await using (await _room.OpenAsync())
        {
            await _room.AskAsync("INSERT INTO schema_version (version, name, applied_at) VALUES (99, 'later', '2030-01-01T00:00:00.000Z')");
        }

        StoreException refused = (await Assert.ThrowsAsync<StoreException>(() => _room.OpenAsync()))!;
        Assert.That(refused.Fault, Is.EqualTo(StoreFault.NewerSchema));
        Assert.That(refused.Message, Does.Contain("schema 99").And.Contain($"up to {Migrations.All.Count}"));
        Assert.That(await VersionsAsync(), Is.EqualTo(Migrations.All.Count + 1));
    }

    [Test]
    public async Task Many_open_a_new_store_at_once_and_each_step_is_done_once()
    {
        IDecisionStore[] stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(_room.OpenAsync)));
        Assert.That(await VersionsAsync(), Is.EqualTo(Migrations.All.Count));
        foreach (IDecisionStore store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Test]
    public void Steps_are_numbered_from_one_without_a_gap() =>
        Assert.That(Migrations.All.Select(migration => migration.Version), Is.EqualTo(Enumerable.Range(1, Migrations.All.Count)));

    private Task<IDecisionStore> OpenAsync(IEnumerable<Migration> migrations) =>
        DecisionStore.OpenAsync(_room.Address, _room.Clock, true, migrations.ToImmutableArray(), default);

    private async Task<long> VersionsAsync() => Convert.ToInt64(await _room.AskAsync("SELECT COUNT(*) FROM schema_version"));
}
