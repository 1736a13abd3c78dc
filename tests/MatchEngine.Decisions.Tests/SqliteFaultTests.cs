using MatchEngine.Decisions.Tests.Support;
using Microsoft.Data.Sqlite;

namespace MatchEngine.Decisions.Tests;

public sealed class SqliteFaultTests
{
    private StoreRoom _room = null!;

    [SetUp]
    public void Open() => _room = StoreRoom.Of(StoreKind.Sqlite);

    [TearDown]
    public void Close() => _room.Dispose();

    [Test]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        string text = string.Concat(Enumerable.Repeat("These are the minutes of a meeting.\n", 100));
        File.WriteAllText(_room.Address.Path!, text);
        Assert.That((await RefusedAsync()).Fault, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(File.ReadAllText(_room.Address.Path!), Is.EqualTo(text));
    }

    [Test]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await _room.AskAsync("CREATE TABLE bookmark (id INTEGER)");
        StoreException refused = await RefusedAsync();
        Assert.That(refused.Fault, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(refused.Message, Does.Contain("another program"));
        Assert.That(await _room.AskAsync("SELECT COUNT(*) FROM sqlite_schema"), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_store_that_is_not_there_is_missing_where_none_may_be_made()
    {
        StoreException missing = (await Assert.ThrowsAsync<StoreException>(() => DecisionStore.OpenAsync(_room.Address, create: false)))!;
        Assert.That(missing.Fault, Is.EqualTo(StoreFault.Missing));
        Assert.That(File.Exists(_room.Address.Path), Is.False);
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_named()
    {
        StoreAddress address = StoreAddress.Parse(Path.Combine(_room.Folder, "nowhere", "decisions.db")).Address!;
        StoreException refused = (await Assert.ThrowsAsync<StoreException>(() => DecisionStore.OpenAsync(address)))!;
        Assert.That(refused.Fault, Is.EqualTo(StoreFault.Unwritable));
        Assert.That(refused.Message, Does.Contain("nowhere").And.Contain("does not exist"));
    }

    [Test]
    public async Task A_folder_that_can_not_be_written_is_said_to_be_so()
    {
        // The folders of the kernel can't be written even by root.
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("This test needs Linux's /proc.");
        }

        StoreException refused = (await Assert.ThrowsAsync<StoreException>(() => DecisionStore.OpenAsync(StoreAddress.Parse("/proc/decisions.db").Address!)))!;
        Assert.That(refused.Fault, Is.EqualTo(StoreFault.Unwritable));
        Assert.That(refused.Message, Does.Contain("/proc/decisions.db").And.Contain("--store"));
    }

    [Test]
    public async Task A_folder_in_place_of_the_file_is_refused()
    {
        StoreException refused = (await Assert.ThrowsAsync<StoreException>(() => DecisionStore.OpenAsync(StoreAddress.Parse(_room.Folder).Address!)))!;
        Assert.That(refused.Fault, Is.EqualTo(StoreFault.NotAStore));
    }

    [Test]
    public async Task A_damaged_file_is_said_to_be_so()
    {
        await using (IDecisionStore store = await _room.OpenAsync())
        {
            for (int i = 0; i < 30; i++)
            {
                await store.DecideAsync(World.Decision("MAR", "DEU"));
            }
        }

        byte[] bytes = File.ReadAllBytes(_room.Address.Path!);
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(_room.Address.Path!, bytes);
        StoreException damaged = (await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using IDecisionStore store = await _room.OpenAsync();
            await store.DecisionsAsync(new DecisionFilter());
        }))!;
        Assert.That(damaged.Fault, Is.EqualTo(StoreFault.Damaged));
    }

    [Test]
    public async Task A_full_disk_loses_nothing_that_was_kept()
    {
        using FullDisk? disk = FullDisk.TryMount();
        if (disk is null)
        {
            Assert.Ignore("A small disk can't be mounted here (it takes root and mount): the test of a full disk is skipped.");
        }

        StoreAddress address = StoreAddress.Parse(Path.Combine(disk.Folder, "decisions.db")).Address!;
        await FillAsync(address);
        disk.MakeRoom();
        await using IDecisionStore store = await DecisionStore.OpenAsync(address);
        await store.DecideAsync(World.Decision("KEN", "DEU"));
    }

    [Test]
    public async Task A_database_at_its_greatest_size_loses_nothing_that_was_kept()
    {
        // The file's own limit stands for a full disk where none can be mounted; SQLite reports both alike.
        await using (await _room.OpenAsync())
        {
            await _room.AskAsync("SELECT 1");
        }

        await using IDecisionStore store = await _room.OpenAsync();
        using SqliteConnection limited = new($"Data Source={_room.Address.Path}");
        await limited.OpenAsync();
        using SqliteCommand limit = limited.CreateCommand();
        limit.CommandText = "PRAGMA max_page_count = 30";
        await limit.ExecuteNonQueryAsync();
        using SqliteCommand grow = limited.CreateCommand();
        grow.CommandText = "INSERT INTO note (country, country_name, content, written_by, written_at) VALUES ('MAR', 'Morocco', @text, 'A', '2026')";
        grow.Parameters.AddWithValue("@text", new string('x', 3000));
        int kept = 0;
        SqliteException full = (await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            for (; kept < 1000; kept++)
            {
                await grow.ExecuteNonQueryAsync();
            }
        }))!;
        Assert.That(Sql.SqliteFaults.Explain(full, _room.Address).Fault, Is.EqualTo(StoreFault.Full));
        Assert.That(kept, Is.Positive);
        Assert.That(await _room.AskAsync("SELECT COUNT(*) FROM note"), Is.EqualTo((long)kept));
        Assert.That(await _room.AskAsync("PRAGMA integrity_check"), Is.EqualTo("ok"));
    }

    private static async Task FillAsync(StoreAddress address)
    {
        await using IDecisionStore store = await DecisionStore.OpenAsync(address);
        List<Decision> kept = [];
        StoreException full = (await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                kept.Add(await store.DecideAsync(World.Decision("MAR", "DEU")));
            }
        }))!;
        Assert.That(full.Fault, Is.EqualTo(StoreFault.Full).Or.EqualTo(StoreFault.Unwritable));
        Assert.That(kept, Is.Not.Empty);
        Assert.That((await store.DecisionsAsync(new DecisionFilter())).Reverse(), Is.EqualTo(kept));
    }

    private async Task<StoreException> RefusedAsync() => (await Assert.ThrowsAsync<StoreException>(_room.OpenAsync))!;
}
