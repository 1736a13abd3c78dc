using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>Reads cells that may be empty.</summary>
internal static class Cells
{
    public static string? Text(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static int? Whole(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : (int)reader.GetInt64(column);

    public static double? Real(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);
}
