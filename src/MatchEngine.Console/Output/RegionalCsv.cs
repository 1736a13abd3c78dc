using CsvHelper;
using MatchEngine.Explaining;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>The partners of a group as comma-separated values. Columns are stable: new ones come at the end.</summary>
internal static class RegionalCsv
{
    private static readonly string[] Columns =
    [
        "group", "countries", "partner", "rank", "score", "score_high", "partner_name", "kind", "open", "active", "left_out", "themes", "modalities",
        "reason_1", "reason_2", "reason_3", "caution", "missing", "shared_needs", "group_score", "rule_set", "revision", "pairing_rule_set",
        "pairing_revision", "catalogue_date", "flows_end", "model",
    ];

    public static void Write(RegionalAnswer answer, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (RegionalPartner partner in answer.Partners)
        {
            csv.WriteRecord([.. Fields(partner, answer).Select(field => field ?? "")]);
        }
    }

    private static IEnumerable<string?> Fields(RegionalPartner p, RegionalAnswer answer)
    {
        Reason[] reasons = [.. p.TopReasons(3)];
        return
        [
            answer.Group.Name, string.Join(' ', answer.Group.Countries.Select(country => country.Id)), p.Partner.Id, TriangularCsv.Number(p.Rank),
            TriangularCsv.Number(p.Score), TriangularCsv.Number(p.ScoreHigh), p.Partner.Name, p.Partner.Kind.Code(), string.Join(' ', p.Open),
            string.Join(' ', p.Active), string.Join(' ', p.LeftOut), string.Join(' ', p.Themes.Select(theme => theme.Code())),
            string.Join(' ', p.Modalities.Select(modality => modality.Code())),
            .. Enumerable.Range(0, 3).Select(i => i < reasons.Length ? $"{reasons[i].Sentence} [{Citation.Coded(reasons[i])}]" : null),
            p.Cautions.IsEmpty ? null : p.Cautions[0].Sentence, string.Join(' ', p.Missing.Select(missing => missing.Fact)),
            string.Join(' ', answer.Group.SharedNeeds.Select(need => need.Theme.Code())), TriangularCsv.Number(answer.Group.Score),
            .. TriangularCsv.ProgrammeStamp(answer.Stamp, answer.Pairings),
        ];
    }
}
