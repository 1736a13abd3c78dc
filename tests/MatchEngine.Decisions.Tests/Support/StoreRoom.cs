using System.Globalization;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>An empty place for a store of its own, removed at the end of the test.</summary>
internal sealed class StoreRoom : IDisposable
{
    private StoreRoom(StoreKind kind, string folder, string text)
    {
        Kind = kind;
        Folder = folder;
        Text = text;
        Address = StoreAddress.Parse(text).Address!;
    }

    public StoreKind Kind { get; }

    public string Folder { get; }

    /// <summary>The address as a person writes it.</summary>
    public string Text { get; }

    public StoreAddress Address { get; }

    public HandClock Clock { get; } = HandClock.At("2026-11-26");

    /// <summary>A new room; the test is skipped, with the reason, where this machine can't have one of that kind.</summary>
    public static StoreRoom Of(StoreKind kind)
    {
        string folder = Directory.CreateTempSubdirectory("store-").FullName;
        return new StoreRoom(kind, folder, kind == StoreKind.Sqlite ? Path.Combine(folder, "decisions.db") : PostgresServer.Shared().NewDatabase());
    }

    public Task<IDecisionStore> OpenAsync() => DecisionStore.OpenAsync(Address, Clock);

    /// <summary>The number that a statement gives, asked past the store.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using System.Data.Common.DbConnection connection = Kind == StoreKind.Sqlite
            ? new Microsoft.Data.Sqlite.SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={Address.Path};Pooling=False"))
            : new Npgsql.NpgsqlConnection($"{PostgresServer.Shared().ConnectionString(Address.Server!.Database)};Search Path=matchengine;Pooling=False");
        await connection.OpenAsync();
        await using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
