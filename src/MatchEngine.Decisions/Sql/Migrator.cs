using System.Data.Common;
using System.Globalization;

namespace MatchEngine.Decisions.Sql;

/// <summary>Brings the schema of a store up to date: all steps or none, by one process at a time, with a backup first.</summary>
internal sealed class Migrator(IDialect dialect, IReadOnlyList<Migration> migrations, TimeProvider clock)
{
    private int Newest => migrations[^1].Version;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            DbConnection connection = await dialect.OpenAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                if (await VersionAsync(connection, null, cancellation).ConfigureAwait(false) < Newest)
                {
                    await MigrateAsync(connection, cancellation).ConfigureAwait(false);
                }
            }
        }
        catch (DbException e)
        {
            throw dialect.Explain(e);
        }
    }

    private async Task MigrateAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await dialect.LockSchemaAsync(connection, transaction, cancellation).ConfigureAwait(false);

        // Another process may have been faster: what counts is the version under the lock.
        int version = await VersionAsync(connection, transaction, cancellation).ConfigureAwait(false);
        if (version is > 0 && version < Newest)
        {
            await dialect.BackUpAsync(connection, transaction, version, cancellation).ConfigureAwait(false);
        }

        foreach (Migration migration in migrations.Where(migration => migration.Version > version))
        {
            foreach (string statement in migration.Statements)
            {
                await connection.RunAsync(transaction, dialect.Render(statement), cancellation).ConfigureAwait(false);
            }

            await using DbCommand applied = connection.Command(
                transaction,
                "INSERT INTO schema_version (version, name, applied_at) VALUES (@version, @name, @at)",
                ("version", (long)migration.Version), ("name", migration.Name), ("at", StoredTime.Write(clock.GetUtcNow())));
            await applied.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }

        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The version of the schema that is there; 0 for an empty database.</summary>
    private async Task<int> VersionAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        if (!await dialect.HoldsStoreAsync(connection, transaction, cancellation).ConfigureAwait(false))
        {
            return 0;
        }

        await using DbCommand newest = connection.Command(transaction, "SELECT MAX(version) FROM schema_version");
        long version = await newest.NumberAsync(cancellation).ConfigureAwait(false) ?? 0;
        return version <= Newest ? (int)version : throw new StoreException(
            StoreFault.NewerSchema,
            dialect.Address,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The store '{dialect.Address}' has schema {version}, made by a newer version of this program, which knows schemas up to {Newest}. Use that version, or another store. Nothing was changed."));
    }
}
