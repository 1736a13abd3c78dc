using System.Globalization;
using CsvHelper;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Triples as comma-separated values. Columns are stable: new ones come at the end.</summary>
internal static class TriangularCsv
{
    private static readonly string[] Columns =
    [
        "country", "provider", "funder", "rank", "score", "score_high", "provider_score", "funder_score", "together_score", "provider_name", "funder_name",
        "funder_kind", "funder_link", "funder_likelihood_percentile", "themes", "levels", "modalities", "provider_reason", "funder_reason", "together_reason",
        "caution", "missing", "rule_set", "revision", "pairing_rule_set", "pairing_revision", "catalogue_date", "flows_end", "model",
    ];

    public static void Write(TriangularAnswer answer, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (Triple triple in answer.Triples)
        {
            csv.WriteRecord([.. Fields(triple, answer).Select(field => field ?? "")]);
        }
    }

    private static IEnumerable<string?> Fields(Triple t, TriangularAnswer answer) =>
    [
        answer.Country.Id, t.Provider.Id, t.Funder.Id, Number(t.Rank), Number(t.Score), Number(t.ScoreHigh), Number(t.ProviderLeg.Score), Number(t.FunderLeg.Score),
        Number(t.Together.Score), t.Provider.Name, t.Funder.Name, t.Funder.Kind.Code(), t.FunderLink.Status?.Code(), Number(t.FunderLikelihood?.Percentile),
        string.Join(' ', t.Themes.Select(theme => theme.Code())), string.Join(' ', t.Levels.Select(level => level.Code())),
        string.Join(' ', t.Modalities.Select(modality => modality.Code())), First(t.ProviderLeg), First(t.FunderLeg), First(t.Together),
        t.Cautions.IsEmpty ? null : t.Cautions[0].Sentence, string.Join(' ', t.Missing.Select(missing => missing.Fact)),
        .. ProgrammeStamp(answer.Stamp, answer.Pairings),
    ];

    /// <summary>The last columns of every programme's table.</summary>
    public static IEnumerable<string?> ProgrammeStamp(Stamp stamp, Stamp pairings) =>
    [
        $"{stamp.RuleSet}@{stamp.RuleSetVersion}", stamp.RuleSetRevision, $"{pairings.RuleSet}@{pairings.RuleSetVersion}", pairings.RuleSetRevision,
        stamp.CatalogueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Number(stamp.FlowsEnd), stamp.Model,
    ];

    public static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string? First(TripleLeg leg) => leg.Reasons.IsEmpty ? null : $"{leg.Reasons[0].Sentence} [{Citation.Coded(leg.Reasons[0])}]";
}
