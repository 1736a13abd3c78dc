using System.Globalization;
using CsvHelper;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>
/// Answers as comma-separated values. Columns are stable: new ones come at the end. <c>score</c> is what decided the rank; the rule score
/// with its interval and the likelihood follow.
/// </summary>
internal static class SuggestCsv
{
    private static readonly string[] CountryColumns = ["country", "partner"];

    private static readonly string[] ThemeColumns = ["country", "theme", "partner"];

    private static readonly string[] Columns =
    [
        "rank", "score", "rule_score", "rule_score_high", "likelihood_percentile", "partner_name", "kind", "link", "first_year", "last_year",
        "amount_usd", "levels", "modalities", "themes", "reason_1", "reason_2", "reason_3", "caution", "missing", "rule_set", "revision",
        "catalogue_date", "flows_end", "model", "decision", "decided_on", "decided_by", "decision_reason", "deferred_until",
    ];

    public static void Write(IEnumerable<MatchAnswer> answers, bool byTheme, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. byTheme ? ThemeColumns : CountryColumns, .. Columns]);
        foreach (MatchAnswer answer in answers)
        {
            foreach (Suggestion suggestion in answer.Suggestions)
            {
                csv.WriteRecord([.. Fields(suggestion, answer.Stamp, byTheme).Select(field => field ?? "")]);
            }
        }
    }

    private static IEnumerable<string?> Fields(Suggestion s, Stamp stamp, bool byTheme)
    {
        yield return s.Country.Id;
        if (byTheme)
        {
            yield return s.Theme!.Value.Code();
        }

        yield return s.Partner.Id;
        yield return Number(s.Rank);
        yield return Number(s.OrderKey);
        yield return Number(s.Score);
        yield return Number(s.ScoreHigh);
        yield return Number(s.Likelihood?.Percentile);
        yield return s.Partner.Name;
        yield return s.Partner.Kind.Code();
        yield return s.Link.Status?.Code();
        yield return Number(s.Link.FirstYear);
        yield return Number(s.Link.LastYear);
        yield return s.Link.AmountUsd?.ToString("0", CultureInfo.InvariantCulture);
        yield return string.Join(' ', s.Levels.Select(level => level.Code()));
        yield return string.Join(' ', s.Modalities.Select(modality => modality.Code()));
        yield return string.Join(' ', s.Themes.Select(theme => theme.Code()));
        Reason[] reasons = [.. s.TopReasons(3)];
        for (int i = 0; i < 3; i++)
        {
            yield return i < reasons.Length ? $"{reasons[i].Sentence} [{Citation.Coded(reasons[i])}]" : null;
        }

        yield return s.Cautions.IsEmpty ? null : s.Cautions[0].Sentence;
        yield return string.Join(' ', s.Missing.Select(missing => missing.Fact));
        yield return $"{stamp.RuleSet}@{stamp.RuleSetVersion}";
        yield return stamp.RuleSetRevision;
        yield return Day(stamp.CatalogueDate);
        yield return Number(stamp.FlowsEnd);
        yield return stamp.Model;
        yield return s.Decision?.Verdict.Code();
        yield return Day(s.Decision?.On);
        yield return s.Decision?.By;
        yield return s.Decision?.Reason;
        yield return Day(s.Decision?.Until);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
