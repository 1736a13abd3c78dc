using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Comparing;

namespace MatchEngine.Console.Output;

/// <summary>
/// What moved since earlier runs, as comma-separated values: one row for each cause of each pairing. Where what a run stood on is not
/// available any more, one row for each shown place that is not what it was, with the cause <c>unknown</c>.
/// </summary>
internal static class ChangesCsv
{
    private static readonly string[] Columns =
        ["run", "country", "partner", "partner_name", "cause", "rank_before", "rank_after", "score_before", "score_after", "rules"];

    public static void Write(IReadOnlyList<RunChanges> changes, TextWriter output) => Records.WriteCsv(Columns, changes.SelectMany(Rows), output);

    private static IEnumerable<string?[]> Rows(RunChanges changes)
    {
        string run = changes.Run.Id.ToString(CultureInfo.InvariantCulture);
        if (changes.Report is not { } report)
        {
            return changes.Moved.Select(move => new[]
            {
                run, changes.Country.Id, move.Then.Id, move.Then.Name, "unknown", Number(move.Then.Rank), Number(move.Now?.Rank), Number(move.Then.Score), Number(move.Now?.Score), null,
            });
        }

        return report.Pairings.SelectMany(pairing => pairing.Parts.Select(part => new[]
        {
            run, changes.Country.Id, pairing.Whole.Partner, pairing.Whole.PartnerName, CauseWords.Code(part.Cause), Number(part.Move.RankBefore), Number(part.Move.RankAfter),
            Number(part.Move.ScoreBefore), Number(part.Move.ScoreAfter), Rules(part.Move),
        }));
    }

    private static string Rules(PairingMove move) => string.Join(' ', move.Points.Select(points => points.Rule).Concat(move.Causes).Distinct());

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
