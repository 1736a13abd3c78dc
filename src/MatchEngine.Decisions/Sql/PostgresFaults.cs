using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace MatchEngine.Decisions.Sql;

/// <summary>What PostgreSQL's states mean for the person who uses the store. No message holds the password.</summary>
internal static class PostgresFaults
{
    public static StoreException Explain(DbException failure, StoreAddress address)
    {
        (StoreFault fault, string message) = failure switch
        {
            PostgresException { SqlState: var state } server => state[..2] switch
            {
                "28" => (StoreFault.Refused, $"The server refuses the user of the store '{address}'. Check the name, and the password in the address, in PGPASSWORD or in .pgpass."),
                "3D" => (StoreFault.Missing, $"There is no database '{address}'. Make it with 'createdb', or name another."),
                "42" when state == PostgresErrorCodes.InsufficientPrivilege =>
                    (StoreFault.Unwritable, $"The user of the store '{address}' may not do this: {server.MessageText}. Ask who runs the server for the right to create in the database."),
                "25" => (StoreFault.Unwritable, $"The store '{address}' is read-only: {server.MessageText}."),
                "53" when state == PostgresErrorCodes.DiskFull => (StoreFault.Full, $"There is no room left for the store '{address}'; what was kept before is safe."),
                "53" => (StoreFault.Busy, $"The server of the store '{address}' has no room for another user: {server.MessageText}. Try again."),
                "57" => (StoreFault.Unreachable, $"The server of the store '{address}' is stopping or starting: {server.MessageText}. Try again."),
                "55" or "40" => (StoreFault.Busy, $"Another program holds the store '{address}': {server.MessageText}. Try again."),
                _ => (StoreFault.Failed, $"The store '{address}' failed: {server.MessageText} ({state})."),
            },
            { InnerException: SocketException or TimeoutException or IOException } =>
                (StoreFault.Unreachable, $"The server of the store '{address}' does not answer: {failure.InnerException!.Message}. Check its name and port, and whether it runs."),
            _ => (StoreFault.Failed, $"The store '{address}' failed: {failure.Message}"),
        };
        return new StoreException(fault, address, message, failure);
    }
}
