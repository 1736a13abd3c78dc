using MatchEngine.Decisions.Sql;

namespace MatchEngine.Decisions;

/// <summary>Opens stores.</summary>
public static class DecisionStore
{
    /// <summary>
    /// Opens a store and brings its schema up to date; an older one is backed up first: a file to <c>&lt;file&gt;.v&lt;version&gt;.bak</c>, a
    /// database to tables in a schema <c>matchengine_v&lt;version&gt;</c> of its own.
    /// </summary>
    /// <param name="address">Where it is.</param>
    /// <param name="clock">Tells when a decision is made; null: the system's clock.</param>
    /// <param name="create">Whether a file that is not there is made; its folder must be. Default true.</param>
    /// <param name="cancellation">Ends the opening early.</param>
    /// <exception cref="StoreException">It is missing, something else, of a newer schema, or can't be reached or written.</exception>
    public static Task<IDecisionStore> OpenAsync(
        StoreAddress address, TimeProvider? clock = null, bool create = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return OpenAsync(address, clock ?? TimeProvider.System, create, Migrations.All, cancellation);
    }

    internal static async Task<IDecisionStore> OpenAsync(
        StoreAddress address, TimeProvider clock, bool create, IReadOnlyList<Migration> migrations, CancellationToken cancellation)
    {
        IDialect dialect = address.Server is null ? Sqlite(address, create) : Postgres(address);
        try
        {
            await new Migrator(dialect, migrations, clock).RunAsync(cancellation).ConfigureAwait(false);
            return new SqlStore(dialect, clock);
        }
        catch
        {
            await dialect.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // Methods of their own, so that the driver of the other kind is never loaded.
    private static SqliteDialect Sqlite(StoreAddress address, bool create) => new(address, create);

    private static PostgresDialect Postgres(StoreAddress address) => new(address);
}
