using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Reports.Tables;

/// <summary>The columns of the table of suggestions: a code beside each name. Columns are stable; new ones come at the end.</summary>
internal sealed class TableColumns(Labels labels)
{
    private const int Code = 9;
    private const int Name = 24;
    private const int Long = 48;

    public ImmutableArray<Column> All { get; } =
    [
        new("country", Code, CellForm.Plain, s => s.Country.Id),
        new("country_name", Name, CellForm.Plain, s => s.Country.Name),
        new("income_group", Code, CellForm.Plain, s => s.Country.IncomeGroup),
        new("fiscal_year", Code, CellForm.Plain, s => s.Country.FiscalYear),
        new("rank", Code, CellForm.Plain, s => (int?)s.Rank),
        new("partner", Code, CellForm.Plain, s => s.Partner.Id),
        new("partner_name", Name, CellForm.Plain, s => s.Partner.Name),
        new("kind", Name, CellForm.Plain, s => s.Partner.Kind.Code()),
        new("kind_name", Name, CellForm.Plain, s => labels.Of(s.Partner.Kind)),
        new("score", Code, CellForm.Decimal, s => (double?)s.OrderKey),
        new("rule_score", Code, CellForm.Decimal, s => (double?)s.Score),
        new("rule_score_high", Code, CellForm.Decimal, s => (double?)s.ScoreHigh),
        new("likelihood", Code, CellForm.Plain, s => s.Likelihood is { } likelihood ? labels.Of(likelihood) : null),
        new("likelihood_frequency", Code, CellForm.Percent, s => s.Likelihood?.Frequency),
        new("likelihood_percentile", Code, CellForm.Percent, s => s.Likelihood?.Percentile),
        new("link", 11, CellForm.Plain, s => s.Link.Status?.Code()),
        new("first_year", Code, CellForm.Plain, s => s.Link.FirstYear),
        new("last_year", Code, CellForm.Plain, s => s.Link.LastYear),
        new("amount_usd", 16, CellForm.Amount, s => s.Link.AmountUsd),
        new("record_ends", Code, CellForm.Plain, s => s.Link.RecordEnds),
        new("record_source", Code, CellForm.Plain, s => s.Link.Source),
        new("unido_usd", 14, CellForm.Amount, s => s.Link.UnidoUsd),
        new("levels", 12, CellForm.Plain, s => string.Join(' ', s.Levels.Select(level => level.Code()))),
        new("modalities", Name, CellForm.Plain, s => string.Join(' ', s.Modalities.Select(modality => modality.Code()))),
        new("themes", Name, CellForm.Plain, s => string.Join(' ', s.Themes.Select(theme => theme.Code()))),
        new("reason_1", Long, CellForm.Plain, s => Reason(s, 0)),
        new("reason_2", Long, CellForm.Plain, s => Reason(s, 1)),
        new("reason_3", Long, CellForm.Plain, s => Reason(s, 2)),
        new("caution", Long, CellForm.Plain, s => s.Cautions.IsEmpty ? null : s.Cautions[0].Sentence),
        new("next_step", Long, CellForm.Plain, s => s.NextSteps.IsEmpty ? null : s.NextSteps[0].Sentence),
        new("missing", Long, CellForm.Plain, s => string.Join(' ', s.Missing.Select(missing => missing.Fact))),
        new("decision", 11, CellForm.Plain, s => s.Decision?.Verdict.Code()),
        new("decided_on", 12, CellForm.Day, s => s.Decision?.On),
        new("decided_by", 14, CellForm.Plain, s => s.Decision?.By),
        new("decision_reason", Long, CellForm.Plain, s => s.Decision?.Reason),
        new("deferred_until", 12, CellForm.Day, s => s.Decision?.Until),
    ];

    private static Cell Reason(Suggestion s, int place) => s.TopReasons(place + 1).Skip(place).FirstOrDefault() is { } reason ? Cited(reason) : null;

    private static string Cited(Reason reason) =>
        $"{reason.Sentence} [{reason.Rule} · {reason.Document}{(reason.Paragraphs.IsEmpty ? "" : $" ¶{string.Join(", ", reason.Paragraphs)}")} · {reason.Class.Code()}]";
}
