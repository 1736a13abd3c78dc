using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MatchEngine.Decisions.Sql;

/// <summary>
/// A file of SQLite. Write-ahead log, so that readers and one writer don't wait for each other; every commit is on the disk before it is
/// acknowledged; a writer waits for another's lock.
/// </summary>
internal sealed class SqliteDialect : IDialect
{
    /// <summary>Marks the file as ours ("MEds"), so that another program's is not taken for one.</summary>
    private const long ApplicationId = 0x4D456473;

    private const int WaitSeconds = 20;

    private readonly string _connection;
    private readonly string _path;

    public SqliteDialect(StoreAddress address, bool create)
    {
        Address = address;
        _path = address.Path!;
        if (!create && !File.Exists(_path))
        {
            throw new StoreException(
                StoreFault.Missing, address, $"There is no store '{_path}'. 'matchengine decide' and 'matchengine note' make one.");
        }

        if (Directory.Exists(_path))
        {
            throw new StoreException(StoreFault.NotAStore, address, $"'{_path}' is a folder; a store is a file. Name a file in it.");
        }

        if (Path.GetDirectoryName(_path) is { } folder && !Directory.Exists(folder))
        {
            throw new StoreException(StoreFault.Unwritable, address, $"The folder of the store '{_path}' does not exist. Make it, or name another.");
        }

        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = WaitSeconds,
        }.ToString();
    }

    public StoreAddress Address { get; }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        SqliteConnection connection = new(_connection);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            await connection.RunAsync(
                null,
                string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {WaitSeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"),
                cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<bool> HoldsStoreAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using DbCommand tables = connection.Command(transaction, "SELECT COUNT(*) FROM sqlite_schema");
        if (await tables.NumberAsync(cancellation).ConfigureAwait(false) == 0)
        {
            return false;
        }

        await using DbCommand id = connection.Command(transaction, "PRAGMA application_id");
        return await id.NumberAsync(cancellation).ConfigureAwait(false) == ApplicationId
            ? true
            : throw new StoreException(
                StoreFault.NotAStore, Address, $"'{_path}' is a database of another program. Name another file. Nothing was changed.");
    }

    public Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation) =>
        connection.RunAsync(transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), cancellation);

    public async Task BackUpAsync(DbConnection connection, DbTransaction transaction, int version, CancellationToken cancellation)
    {
        string backup = FreeName(string.Create(CultureInfo.InvariantCulture, $"{_path}.v{version}"));
        string beside = string.Create(CultureInfo.InvariantCulture, $"{backup}.{Environment.ProcessId}.tmp");
        try
        {
            // A connection of its own: what it reads is what was committed before the migration, which holds the write lock meanwhile.
            DbConnection reader = await OpenAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await using DbCommand copy = reader.Command(null, "VACUUM INTO @file", ("file", beside));
                await copy.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            }

            File.Move(beside, backup);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreFault.Unwritable, Address, $"The store '{_path}' can't be backed up before it is brought up to date: {e.Message} Nothing was changed.", e);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public string Render(string sql) => sql
        .Replace("{id}", "INTEGER PRIMARY KEY", StringComparison.Ordinal)
        .Replace("{whole}", "INTEGER", StringComparison.Ordinal)
        .Replace("{real}", "REAL", StringComparison.Ordinal)
        .Replace("{text}", "TEXT", StringComparison.Ordinal)
        .Replace("{strict}", "STRICT", StringComparison.Ordinal);

    public StoreException Explain(DbException failure) => SqliteFaults.Explain(failure, Address);

    public ValueTask DisposeAsync()
    {
        using SqliteConnection connection = new(_connection);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private static string FreeName(string start)
    {
        string name = $"{start}.bak";
        for (int i = 2; File.Exists(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{start}.{i}.bak");
        }

        return name;
    }
}
