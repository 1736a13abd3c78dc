using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>Everything in which one kind of database differs from another.</summary>
internal interface IDialect : IAsyncDisposable
{
    StoreAddress Address { get; }

    /// <summary>An open connection, ready for use.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Whether the database holds a store; an empty one does not.</summary>
    /// <exception cref="StoreException">It holds something else.</exception>
    Task<bool> HoldsStoreAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation);

    /// <summary>Makes the transaction the only one that changes the schema, and the place for the store's tables where there is none.</summary>
    Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation);

    /// <summary>Copies everything that is there, as it is before a migration.</summary>
    Task BackUpAsync(DbConnection connection, DbTransaction transaction, int version, CancellationToken cancellation);

    /// <summary>A statement of a migration in this database's words: <c>{id}</c>, <c>{text}</c>, <c>{whole}</c>, <c>{real}</c>, <c>{strict}</c>.</summary>
    string Render(string sql);

    /// <summary>What a failure means for the person who uses the store.</summary>
    StoreException Explain(DbException failure);
}
