using System.Collections.Immutable;
using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>A store in a database, of whichever kind.</summary>
internal sealed class SqlStore(IDialect dialect, TimeProvider clock) : IDecisionStore
{
    public StoreAddress Address => dialect.Address;

    public Task<Decision> DecideAsync(NewDecision decision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        TextCheck.Require(decision.Faults(DateOnly.FromDateTime(clock.GetLocalNow().DateTime)), nameof(decision));
        return WriteAsync((connection, transaction) => DecisionTable.AddAsync(connection, transaction, decision, Now(), cancellation), cancellation);
    }

    public Task<Note> NoteAsync(NewNote note, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        TextCheck.Require(note.Faults(), nameof(note));
        return WriteAsync((connection, transaction) => NoteTable.AddAsync(connection, transaction, note, Now(), cancellation), cancellation);
    }

    public Task<ImmutableArray<long>> RecordAsync(IReadOnlyList<NewRun> runs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return WriteAsync((connection, transaction) => RunTable.AddAsync(connection, transaction, runs, Now(), cancellation), cancellation);
    }

    public Task<ImmutableArray<Decision>> DecisionsAsync(DecisionFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ReadAsync(connection => DecisionTable.ListAsync(connection, filter, cancellation), cancellation);
    }

    public Task<string?> ShownAsync(long decision, CancellationToken cancellation = default) =>
        ReadAsync(connection => DecisionTable.ShownAsync(connection, decision, cancellation), cancellation);

    public Task<ImmutableArray<Note>> NotesAsync(NoteFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ReadAsync(connection => NoteTable.ListAsync(connection, filter, cancellation), cancellation);
    }

    public Task<ImmutableArray<MatchRun>> RunsAsync(RunFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ReadAsync(connection => RunTable.ListAsync(connection, filter, cancellation), cancellation);
    }

    public ValueTask DisposeAsync() => dialect.DisposeAsync();

    /// <summary>The time, cut to what is kept, so that what a call returns is what is read later.</summary>
    private DateTimeOffset Now() => StoredTime.ReadTime(StoredTime.Write(clock.GetUtcNow()));

    private async Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            await using DbConnection connection = await dialect.OpenAsync(cancellation).ConfigureAwait(false);
            await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            T result = await write(connection, transaction).ConfigureAwait(false);

            // Once begun, a commit is not given up: nobody could tell whether it was kept.
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
        catch (DbException e)
        {
            throw dialect.Explain(e);
        }
    }

    private async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            await using DbConnection connection = await dialect.OpenAsync(cancellation).ConfigureAwait(false);
            return await read(connection).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            throw dialect.Explain(e);
        }
    }
}
