namespace MatchEngine.Decisions.Sql;

/// <summary>The schema: every step, in order, for every kind of database.</summary>
internal static class Migrations
{
    public static IReadOnlyList<Migration> All { get; } =
    [
        new(
            1,
            "decisions and notes",
            """
            CREATE TABLE schema_version (
                version {whole} NOT NULL PRIMARY KEY,
                name {text} NOT NULL,
                applied_at {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE stamp (
                id {id},
                rule_set {text} NOT NULL,
                rule_set_version {text} NOT NULL,
                rule_set_revision {text} NOT NULL,
                catalogue {text} NOT NULL,
                catalogue_date {text} NOT NULL,
                catalogue_hash {text} NOT NULL,
                flows_end {whole} NOT NULL,
                model {text},
                engine {text} NOT NULL,
                run_date {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE UNIQUE INDEX stamp_once ON stamp (
                rule_set, rule_set_version, rule_set_revision, catalogue, catalogue_date, catalogue_hash, flows_end, COALESCE(model, ''), engine, run_date)
            """,
            """
            CREATE TABLE decision (
                id {id},
                stamp {whole} NOT NULL REFERENCES stamp (id),
                country {text} NOT NULL,
                country_name {text} NOT NULL,
                partner {text} NOT NULL,
                partner_name {text} NOT NULL,
                theme {text},
                verdict {text} NOT NULL CHECK (verdict IN ('accept', 'reject', 'defer')),
                reason {text} NOT NULL CHECK (length(reason) > 0),
                until {text},
                decided_by {text} NOT NULL CHECK (length(decided_by) > 0),
                decided_at {text} NOT NULL,
                place {whole},
                score {real},
                score_high {real},
                shown {text} NOT NULL,
                CHECK ((verdict = 'defer') = (until IS NOT NULL))
            ) {strict}
            """,
            "CREATE INDEX decision_of_pairing ON decision (country, partner, id)",
            """
            CREATE TABLE note (
                id {id},
                country {text} NOT NULL,
                country_name {text} NOT NULL,
                partner {text},
                partner_name {text},
                content {text} NOT NULL CHECK (length(content) > 0),
                written_by {text} NOT NULL CHECK (length(written_by) > 0),
                written_at {text} NOT NULL
            ) {strict}
            """,
            "CREATE INDEX note_of_country ON note (country, partner, id)"),
        new(
            2,
            "runs",
            """
            CREATE TABLE run (
                id {id},
                stamp {whole} NOT NULL REFERENCES stamp (id),
                country {text},
                partner {text},
                query {text} NOT NULL,
                open_pairings {whole} NOT NULL,
                places {text} NOT NULL,
                facts {text},
                asked_by {text} NOT NULL CHECK (length(asked_by) > 0),
                asked_at {text} NOT NULL,
                CHECK ((country IS NULL) <> (partner IS NULL))
            ) {strict}
            """,
            "CREATE INDEX run_of_country ON run (country, id)"),
    ];
}
