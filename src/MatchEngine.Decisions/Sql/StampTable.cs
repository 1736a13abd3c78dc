using System.Data.Common;
using MatchEngine.Matching;

namespace MatchEngine.Decisions.Sql;

/// <summary>What answers stood on, each combination once.</summary>
internal static class StampTable
{
    /// <summary>The columns of a joined stamp, in the order that <see cref="Read"/> takes them.</summary>
    public const string Columns =
        "stamp.rule_set, stamp.rule_set_version, stamp.rule_set_revision, stamp.catalogue, stamp.catalogue_date, stamp.catalogue_hash, stamp.flows_end, stamp.model, stamp.engine, stamp.run_date";

    public const int ColumnCount = 10;

    public static async Task<long> AddAsync(DbConnection connection, DbTransaction transaction, Stamp stamp, CancellationToken cancellation)
    {
        await using DbCommand insert = WithValues(
            connection,
            transaction,
            """
            INSERT INTO stamp (rule_set, rule_set_version, rule_set_revision, catalogue, catalogue_date, catalogue_hash, flows_end, model, engine, run_date)
            VALUES (@rule_set, @version, @revision, @catalogue, @date, @hash, @flows_end, @model, @engine, @run_date)
            ON CONFLICT DO NOTHING
            """,
            stamp);
        await insert.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await using DbCommand find = WithValues(
            connection,
            transaction,
            """
            SELECT id FROM stamp
            WHERE rule_set = @rule_set AND rule_set_version = @version AND rule_set_revision = @revision AND catalogue = @catalogue AND catalogue_date = @date
                AND catalogue_hash = @hash AND flows_end = @flows_end AND COALESCE(model, '') = COALESCE(@model, '') AND engine = @engine AND run_date = @run_date
            """,
            stamp);
        return (await find.NumberAsync(cancellation).ConfigureAwait(false))!.Value;
    }

    public static Stamp Read(DbDataReader reader, int first) => new()
    {
        RuleSet = reader.GetString(first),
        RuleSetVersion = reader.GetString(first + 1),
        RuleSetRevision = reader.GetString(first + 2),
        Catalogue = reader.GetString(first + 3),
        CatalogueDate = StoredTime.ReadDay(reader.GetString(first + 4)),
        CatalogueHash = reader.GetString(first + 5),
        FlowsEnd = (int)reader.GetInt64(first + 6),
        Model = reader.Text(first + 7),
        Engine = reader.GetString(first + 8),
        RunDate = StoredTime.ReadDay(reader.GetString(first + 9)),
    };

    private static DbCommand WithValues(DbConnection connection, DbTransaction transaction, string sql, Stamp stamp) => connection.Command(
        transaction,
        sql,
        ("rule_set", stamp.RuleSet),
        ("version", stamp.RuleSetVersion),
        ("revision", stamp.RuleSetRevision),
        ("catalogue", stamp.Catalogue),
        ("date", StoredTime.Write(stamp.CatalogueDate)),
        ("hash", stamp.CatalogueHash),
        ("flows_end", (long)stamp.FlowsEnd),
        ("model", stamp.Model),
        ("engine", stamp.Engine),
        ("run_date", StoredTime.Write(stamp.RunDate)));
}
