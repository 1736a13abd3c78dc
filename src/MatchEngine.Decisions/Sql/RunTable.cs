using System.Collections.Immutable;
using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>The table of runs.</summary>
internal static class RunTable
{
    private const string Select =
        $"""
        SELECT run.id, country, partner, query, open_pairings, places, facts, asked_by, asked_at,
            {StampTable.Columns}
        FROM run JOIN stamp ON stamp.id = run.stamp
        """;

    public static async Task<ImmutableArray<long>> AddAsync(
        DbConnection connection, DbTransaction transaction, IReadOnlyList<NewRun> runs, DateTimeOffset now, CancellationToken cancellation)
    {
        ImmutableArray<long>.Builder ids = ImmutableArray.CreateBuilder<long>(runs.Count);
        foreach (NewRun run in runs)
        {
            long stamp = await StampTable.AddAsync(connection, transaction, run.Answer.Stamp, cancellation).ConfigureAwait(false);
            await using DbCommand insert = connection.Command(
                transaction,
                """
                INSERT INTO run (stamp, country, partner, query, open_pairings, places, facts, asked_by, asked_at)
                VALUES (@stamp, @country, @partner, @query, @open, @places, @facts, @by, @at)
                RETURNING id
                """,
                ("stamp", stamp),
                ("country", run.Answer.Country?.Id),
                ("partner", run.Answer.Partner?.Id),
                ("query", StoredJson.Write(run.Query)),
                ("open", (long)run.Answer.Open),
                ("places", StoredJson.Write(Places(run))),
                ("facts", StoredJson.Write(run.Facts)),
                ("by", run.By),
                ("at", StoredTime.Write(now)));
            ids.Add((await insert.NumberAsync(cancellation).ConfigureAwait(false))!.Value);
        }

        return ids.MoveToImmutable();
    }

    public static async Task<ImmutableArray<MatchRun>> ListAsync(DbConnection connection, RunFilter filter, CancellationToken cancellation)
    {
        Criteria criteria = new Criteria()
            .And("run.id = @id", "id", filter.Id)
            .And("country = @country", "country", filter.Country)
            .And(filter.OfCountriesOnly, "country IS NOT NULL");
        ImmutableArray<MatchRun>.Builder runs = ImmutableArray.CreateBuilder<MatchRun>();
        await using DbCommand command = criteria.Command(connection, Select, "ORDER BY run.id DESC");
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            runs.Add(new MatchRun
            {
                Id = reader.GetInt64(0),
                Country = reader.Text(1),
                Partner = reader.Text(2),
                Query = StoredJson.ReadQuery(reader.GetString(3)),
                Open = (int)reader.GetInt64(4),
                Places = StoredJson.ReadPlaces(reader.GetString(5)),
                Facts = reader.Text(6),
                By = reader.GetString(7),
                At = StoredTime.ReadTime(reader.GetString(8)),
                Stamp = StampTable.Read(reader, 9),
            });
        }

        return runs.ToImmutable();
    }

    private static ImmutableArray<RunPlace> Places(NewRun run) =>
    [
        .. run.Answer.Suggestions.Select(s => run.Answer.Country is null
            ? new RunPlace(s.Rank, s.Country.Id, s.Country.Name, s.Score, s.ScoreHigh, s.OrderKey)
            : new RunPlace(s.Rank, s.Partner.Id, s.Partner.Name, s.Score, s.ScoreHigh, s.OrderKey)),
    ];
}
