using System.Collections.Immutable;
using System.Data.Common;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions.Sql;

/// <summary>The table of decisions.</summary>
internal static class DecisionTable
{
    private const string Standing =
        """
        NOT EXISTS (SELECT 1 FROM decision later WHERE later.country = decision.country AND later.partner = decision.partner
            AND COALESCE(later.theme, '') = COALESCE(decision.theme, '') AND later.id > decision.id)
        """;

    private const string Select =
        $"""
        SELECT decision.id, country, country_name, partner, partner_name, theme, verdict, reason, until, decided_by, decided_at, place, score, score_high,
            {StampTable.Columns}
        FROM decision JOIN stamp ON stamp.id = decision.stamp
        """;

    public static async Task<Decision> AddAsync(
        DbConnection connection, DbTransaction transaction, NewDecision decision, DateTimeOffset now, CancellationToken cancellation)
    {
        Suggestion? shown = decision.Shown.Suggestions.FirstOrDefault(suggestion => suggestion.Partner.Id == decision.Partner.Id);
        long stamp = await StampTable.AddAsync(connection, transaction, decision.Shown.Stamp, cancellation).ConfigureAwait(false);
        await using DbCommand insert = connection.Command(
            transaction,
            """
            INSERT INTO decision (stamp, country, country_name, partner, partner_name, theme, verdict, reason, until, decided_by, decided_at, place, score, score_high, shown)
            VALUES (@stamp, @country, @country_name, @partner, @partner_name, @theme, @verdict, @reason, @until, @by, @at, @place, @score, @score_high, @shown)
            RETURNING id
            """,
            ("stamp", stamp),
            ("country", decision.Country.Id),
            ("country_name", decision.Country.Name),
            ("partner", decision.Partner.Id),
            ("partner_name", decision.Partner.Name),
            ("theme", decision.Theme?.Code()),
            ("verdict", decision.Verdict.Code()),
            ("reason", decision.Reason),
            ("until", StoredTime.Write(decision.Until)),
            ("by", decision.By),
            ("at", StoredTime.Write(now)),
            ("place", (long?)shown?.Rank),
            ("score", shown?.Score),
            ("score_high", shown?.ScoreHigh),
            ("shown", StoredJson.Write(decision.Shown)));
        return new Decision
        {
            Id = (await insert.NumberAsync(cancellation).ConfigureAwait(false))!.Value,
            Country = decision.Country.Id,
            CountryName = decision.Country.Name,
            Partner = decision.Partner.Id,
            PartnerName = decision.Partner.Name,
            Theme = decision.Theme,
            Verdict = decision.Verdict,
            Reason = decision.Reason,
            Until = decision.Until,
            By = decision.By,
            At = now,
            Stamp = decision.Shown.Stamp,
            Rank = shown?.Rank,
            Score = shown?.Score,
            ScoreHigh = shown?.ScoreHigh,
        };
    }

    public static async Task<ImmutableArray<Decision>> ListAsync(DbConnection connection, DecisionFilter filter, CancellationToken cancellation)
    {
        Criteria criteria = new Criteria()
            .And("country = @country", "country", filter.Country)
            .And("partner = @partner", "partner", filter.Partner)
            .And("theme = @theme", "theme", filter.Theme?.Code())
            .And("verdict = @verdict", "verdict", filter.Verdict?.Code())
            .And("decided_by = @by", "by", filter.By)
            .And("decided_at >= @since", "since", filter.Since is { } since ? StoredTime.Write(since) : null)
            .And("verdict = 'defer' AND until <= @due", "due", StoredTime.Write(filter.DueOn))
            .And(filter.StandingOnly || filter.DueOn is not null, Standing);
        ImmutableArray<Decision>.Builder decisions = ImmutableArray.CreateBuilder<Decision>();
        await using DbCommand command = criteria.Command(connection, Select, "ORDER BY decision.id DESC");
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            decisions.Add(Read(reader));
        }

        return decisions.ToImmutable();
    }

    public static async Task<string?> ShownAsync(DbConnection connection, long id, CancellationToken cancellation)
    {
        await using DbCommand command = connection.Command(null, "SELECT shown FROM decision WHERE id = @id", ("id", id));
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string;
    }

    private static Decision Read(DbDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Country = reader.GetString(1),
        CountryName = reader.GetString(2),
        Partner = reader.GetString(3),
        PartnerName = reader.GetString(4),
        Theme = Themes.TryParse(reader.Text(5), out Theme theme) ? theme : null,
        Verdict = Verdicts.TryParse(reader.GetString(6), out Verdict verdict) ? verdict : throw new InvalidDataException(reader.GetString(6)),
        Reason = reader.GetString(7),
        Until = reader.Text(8) is { } until ? StoredTime.ReadDay(until) : null,
        By = reader.GetString(9),
        At = StoredTime.ReadTime(reader.GetString(10)),
        Rank = reader.Whole(11),
        Score = reader.Real(12),
        ScoreHigh = reader.Real(13),
        Stamp = StampTable.Read(reader, 14),
    };
}
