using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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
    private static readonly string[] Columns =
    [
        "rank", "score", "rule_score", "rule_score_high", "likelihood_percentile", "partner_name", "kind", "link", "first_year", "last_year",
        "amount_usd", "levels", "modalities", "themes", "reason_1", "reason_2", "reason_3", "caution", "missing", "rule_set", "revision",
        "catalogue_date", "flows_end", "model",
    ];

    public static void Write(IEnumerable<MatchAnswer> answers, bool byTheme, TextWriter output)
    {
        using CsvWriter csv = new(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        csv.WriteField("country");
        if (byTheme)
        {
            csv.WriteField("theme");
        }

        csv.WriteField("partner");
        foreach (string column in Columns)
        {
            csv.WriteField(column);
        }

        csv.NextRecord();
        foreach (MatchAnswer answer in answers)
        {
            foreach (Suggestion suggestion in answer.Suggestions)
            {
                Write(csv, suggestion, answer.Stamp, byTheme);
            }
        }
    }

    private static void Write(CsvWriter csv, Suggestion s, Stamp stamp, bool byTheme)
    {
        csv.WriteField(s.Country.Id);
        if (byTheme)
        {
            csv.WriteField(s.Theme!.Value.Code());
        }

        csv.WriteField(s.Partner.Id);
        csv.WriteField(s.Rank);
        csv.WriteField(Number(s.OrderKey));
        csv.WriteField(Number(s.Score));
        csv.WriteField(Number(s.ScoreHigh));
        csv.WriteField(Number(s.Likelihood?.Percentile));
        csv.WriteField(s.Partner.Name);
        csv.WriteField(s.Partner.Kind.Code());
        csv.WriteField(s.Link.Status?.Code());
        csv.WriteField(s.Link.FirstYear);
        csv.WriteField(s.Link.LastYear);
        csv.WriteField(s.Link.AmountUsd?.ToString("0", CultureInfo.InvariantCulture));
        csv.WriteField(string.Join(' ', s.Levels.Select(level => level.Code())));
        csv.WriteField(string.Join(' ', s.Modalities.Select(modality => modality.Code())));
        csv.WriteField(string.Join(' ', s.Themes.Select(theme => theme.Code())));
        for (int i = 0; i < 3; i++)
        {
            csv.WriteField(i < s.Reasons.Length ? $"{s.Reasons[i].Sentence} [{Citation.Of(s.Reasons[i])}]" : null);
        }

        csv.WriteField(s.Cautions.IsEmpty ? null : s.Cautions[0].Sentence);
        csv.WriteField(string.Join(' ', s.Missing.Select(missing => missing.Fact)));
        csv.WriteField($"{stamp.RuleSet}@{stamp.RuleSetVersion}");
        csv.WriteField(stamp.RuleSetRevision);
        csv.WriteField(stamp.CatalogueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        csv.WriteField(stamp.FlowsEnd);
        csv.WriteField(stamp.Model);
        csv.NextRecord();
    }

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
