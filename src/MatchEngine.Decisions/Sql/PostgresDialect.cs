using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace MatchEngine.Decisions.Sql;

/// <summary>A database of a PostgreSQL server; the store's tables are in a schema of their own.</summary>
internal sealed class PostgresDialect : IDialect
{
    private const string Schema = "matchengine";

    /// <summary>The lock that one migration at a time holds ("MEds").</summary>
    private const long MigrationLock = 0x4D456473;

    private const int ConnectSeconds = 10;
    private const int CommandSeconds = 30;

    private readonly NpgsqlDataSource _source;

    public PostgresDialect(StoreAddress address)
    {
        Address = address;
        ServerAddress server = address.Server!;
        NpgsqlConnectionStringBuilder builder = new()
        {
            Host = server.Host ?? "localhost",
            Port = server.Port,
            Username = server.User,
            Password = server.Password,
            Database = server.Database,
            SearchPath = Schema,
            Timeout = ConnectSeconds,
            CommandTimeout = CommandSeconds,
            ApplicationName = Schema,
        };
        if (server.SslMode is { } mode)
        {
            builder.SslMode = Enum.TryParse(mode.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out SslMode parsed) && !char.IsDigit(mode[0])
                ? parsed
                : throw new StoreException(
                    StoreFault.Refused, address, $"'?sslmode={mode}' is none of disable, allow, prefer, require, verify-ca, verify-full.");
        }

        _source = NpgsqlDataSource.Create(builder);
    }

    public StoreAddress Address { get; }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);

    public async Task<bool> HoldsStoreAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using DbCommand tables = connection.Command(
            transaction, "SELECT COUNT(*) FILTER (WHERE table_name = 'schema_version'), COUNT(*) FROM information_schema.tables WHERE table_schema = @schema", ("schema", Schema));
        await using DbDataReader reader = await tables.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await reader.ReadAsync(cancellation).ConfigureAwait(false);
        return (reader.GetInt64(0), reader.GetInt64(1)) switch
        {
            ( > 0, _) => true,
            (_, 0) => false,
            _ => throw new StoreException(
                StoreFault.NotAStore, Address, $"'{Address}' has a schema '{Schema}' that is no store. Name another database. Nothing was changed."),
        };
    }

    public async Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await connection.RunAsync(
            transaction, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({MigrationLock})"), cancellation).ConfigureAwait(false);
        await connection.RunAsync(transaction, $"CREATE SCHEMA IF NOT EXISTS {Schema}", cancellation).ConfigureAwait(false);
    }

    public async Task BackUpAsync(DbConnection connection, DbTransaction transaction, int version, CancellationToken cancellation)
    {
        string backup = await FreeSchemaAsync(connection, transaction, version, cancellation).ConfigureAwait(false);
        await connection.RunAsync(transaction, $"CREATE SCHEMA {backup}", cancellation).ConfigureAwait(false);
        List<string> tables = [];
        await using (DbCommand names = connection.Command(
            transaction, "SELECT table_name FROM information_schema.tables WHERE table_schema = @schema ORDER BY table_name", ("schema", Schema)))
        {
            await using DbDataReader reader = await names.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (string table in tables)
        {
            await connection.RunAsync(transaction, $"CREATE TABLE {backup}.{table} AS TABLE {Schema}.{table}", cancellation).ConfigureAwait(false);
        }
    }

    // The order of text is that of its bytes, as in SQLite, whatever the language of the server.
    public string Render(string sql) => sql
        .Replace("{id}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", StringComparison.Ordinal)
        .Replace("{whole}", "BIGINT", StringComparison.Ordinal)
        .Replace("{real}", "DOUBLE PRECISION", StringComparison.Ordinal)
        .Replace("{text}", "TEXT COLLATE \"C\"", StringComparison.Ordinal)
        .Replace("{strict}", "", StringComparison.Ordinal);

    public StoreException Explain(DbException failure) => PostgresFaults.Explain(failure, Address);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>A name for a backup that no earlier one has.</summary>
    private static async Task<string> FreeSchemaAsync(DbConnection connection, DbTransaction transaction, int version, CancellationToken cancellation)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"{Schema}_v{version}");
        string name = start;
        for (int i = 2; ; i++)
        {
            await using DbCommand taken = connection.Command(transaction, "SELECT COUNT(*) FROM pg_namespace WHERE nspname = @name", ("name", name));
            if (await taken.NumberAsync(cancellation).ConfigureAwait(false) == 0)
            {
                return name;
            }

            name = string.Create(CultureInfo.InvariantCulture, $"{start}_{i}");
        }
    }
}
