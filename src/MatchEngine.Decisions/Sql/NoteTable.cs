using System.Collections.Immutable;
using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>The table of notes.</summary>
internal static class NoteTable
{
    public static async Task<Note> AddAsync(DbConnection connection, DbTransaction transaction, NewNote note, DateTimeOffset now, CancellationToken cancellation)
    {
        await using DbCommand insert = connection.Command(
            transaction,
            """
            INSERT INTO note (country, country_name, partner, partner_name, content, written_by, written_at)
            VALUES (@country, @country_name, @partner, @partner_name, @content, @by, @at)
            RETURNING id
            """,
            ("country", note.Country.Id),
            ("country_name", note.Country.Name),
            ("partner", note.Partner?.Id),
            ("partner_name", note.Partner?.Name),
            ("content", note.Text),
            ("by", note.By),
            ("at", StoredTime.Write(now)));
        long id = (await insert.NumberAsync(cancellation).ConfigureAwait(false))!.Value;
        return new Note(id, note.Country.Id, note.Country.Name, note.Partner?.Id, note.Partner?.Name, note.Text, note.By, now);
    }

    public static async Task<ImmutableArray<Note>> ListAsync(DbConnection connection, NoteFilter filter, CancellationToken cancellation)
    {
        Criteria criteria = new Criteria()
            .And("country = @country", "country", filter.Country)
            .And(filter.Country is null ? "partner = @partner" : "(partner = @partner OR partner IS NULL)", "partner", filter.Partner);
        ImmutableArray<Note>.Builder notes = ImmutableArray.CreateBuilder<Note>();
        await using DbCommand command = criteria.Command(
            connection, "SELECT id, country, country_name, partner, partner_name, content, written_by, written_at FROM note", "ORDER BY id DESC");
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            notes.Add(new Note(
                reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.Text(3), reader.Text(4), reader.GetString(5), reader.GetString(6), StoredTime.ReadTime(reader.GetString(7))));
        }

        return notes.ToImmutable();
    }
}
