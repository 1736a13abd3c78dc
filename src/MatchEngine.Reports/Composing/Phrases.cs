using System.Globalization;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Reports.Composing;

/// <summary>The phrases of briefs, in one language.</summary>
internal sealed class Phrases(Labels labels)
{
    public static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    public string Score(Suggestion s) => s.ScoreHigh > s.Score
        ? labels.Text("why.points_between", ("low", Points(s.Score)), ("high", Points(s.ScoreHigh)))
        : labels.Text("brief.points", ("points", Points(s.Score)));

    public string Country(CountryLine country) => country.IncomeGroup is { } code && IncomeGroups.TryParse(code, out IncomeGroup group)
        ? labels.Text("words.income", ("group", labels.Of(group)), ("year", Year(country.FiscalYear)))
        : labels["words.income_unknown"];

    public string Kind(PartnerLine partner) => partner.KindIsStated ? labels.Of(partner.Kind) : labels.Text("brief.kind_ours", ("kind", labels.Of(partner.Kind)));

    public string Likelihood(Likelihood likelihood) =>
        labels.Of(likelihood)
        + (likelihood.Frequency is { } f ? labels.Text("why.frequency", ("share", labels.Percent(f))) : "")
        + (likelihood.Percentile is { } p ? labels.Text("words.above_open", ("share", labels.Percent(p))) : "");

    public string Link(LinkLine link)
    {
        if (link.Status is not { } status)
        {
            return labels["why.link_unspoken"];
        }

        string record = labels.Text(
            "why.record", ("channel", link.Channel is { } channel ? labels.Of(channel) : ""), ("year", Year(link.RecordEnds)), ("source", link.Source ?? ""));
        string told = status == LinkStatus.New
            ? labels.Text("why.link_new", ("record", record))
            : labels.Text(
                "why.link_known",
                ("status", labels.Of(status)),
                ("first", Year(link.FirstYear)),
                ("last", Year(link.LastYear)),
                ("amount", link.AmountUsd is { } usd ? labels.ShortMoney(usd) : labels["fact.not_known"]),
                ("record", record));
        return link.UnidoUsd > 0 ? told + labels.Text("why.link_unido", ("amount", labels.ShortMoney(link.UnidoUsd.Value))) : told;
    }

    public string Cite(Reason reason) => Cite(reason.Rule, reason.Document, reason.Paragraphs, labels.Of(reason.Class));

    public string Cite(Remark remark) => Cite(remark.Rule, remark.Document, remark.Paragraphs, labels.Of(remark.Class));

    public string Fact(FactCitation fact) => $"{fact.Fact} {fact.Value} ({fact.Source}{labels["list.comma"]}{Year(fact.Year)})";

    /// <summary>The value of a fact with where it is from, or that it is not recorded.</summary>
    public string Recorded(FactCitation? fact) => fact is null
        ? labels["brief.not_recorded"]
        : fact.Source is { } source ? $"{fact.Value} ({source}{labels["list.comma"]}{Year(fact.Year)})" : fact.Value;

    public string Stamp(Stamp stamp) => labels.Text(
        "words.stamp",
        ("rules", $"{stamp.RuleSet} {stamp.RuleSetVersion}"),
        ("revision", stamp.RuleSetRevision[..12]),
        ("catalogue", Labels.Day(stamp.CatalogueDate)),
        ("hash", stamp.CatalogueHash[..12]),
        ("year", Year(stamp.FlowsEnd)),
        ("model", stamp.Model ?? labels["words.no_model"]),
        ("date", Labels.Day(stamp.RunDate)));

    private static string Cite(string rule, string document, IReadOnlyList<string> paragraphs, string ruleClass) =>
        $" [{rule} · {document}{(paragraphs.Count == 0 ? "" : $" ¶{string.Join(", ", paragraphs)}")} · {ruleClass}]";
}
