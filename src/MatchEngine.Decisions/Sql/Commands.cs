using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>Short forms for commands with named values.</summary>
internal static class Commands
{
    public static DbCommand Command(
        this DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach ((string name, object? value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static async Task RunAsync(this DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellation)
    {
        await using DbCommand command = connection.Command(transaction, sql);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The number that a command gives; null where it gives nothing.</summary>
    public static async Task<long?> NumberAsync(this DbCommand command, CancellationToken cancellation) =>
        await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is { } value and not DBNull
            ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
