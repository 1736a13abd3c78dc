using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MatchEngine.Decisions.Sql;

/// <summary>What SQLite's result codes mean for the person who uses the store.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static StoreException Explain(DbException failure, StoreAddress address)
    {
        (StoreFault fault, string message) = (failure as SqliteException)?.SqliteErrorCode switch
        {
            Busy or Locked => (StoreFault.Busy, $"Another program holds the store '{address}'. Try again when it has ended."),
            ReadOnly => (StoreFault.Unwritable, $"The store '{address}' can't be written: the file or its folder is read-only. Name another with --store."),
            CannotOpen => (StoreFault.Unwritable, $"The store '{address}' can't be opened: its folder can't be written, or you have no right to it. Name another with --store."),
            Full => (StoreFault.Full, $"There is no room left for the store '{address}'. Free some, then try again; what was kept before is safe."),
            InputOutput => (StoreFault.Unwritable, $"The disk of the store '{address}' can't be read or written: {failure.Message}"),
            NotADatabase => (StoreFault.NotAStore, $"'{address}' is no store: it is no SQLite database. Name another file. Nothing was changed."),
            Corrupt => (StoreFault.Damaged, $"The store '{address}' is damaged. Put a backup in its place, or save what can be read with 'sqlite3 {address} .recover'."),
            _ => (StoreFault.Failed, $"The store '{address}' failed: {failure.Message}"),
        };
        return new StoreException(fault, address, $"{message}", failure);
    }
}
