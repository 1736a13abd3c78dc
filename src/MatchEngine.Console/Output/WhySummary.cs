using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>What came out of a pairing, before the reasons.</summary>
internal sealed class WhySummary(PairingExplanation explanation, Labels labels, IPage page)
{
    public void Write()
    {
        Suggestion s = explanation.Suggestion;
        page.Title(labels.Text(
            "why.title", ("country", Words.Country(s.Country, labels)), ("partner", Words.Named(s.Partner)), ("kind", Words.Kind(s.Partner, labels))));
        if (explanation.IsOpen)
        {
            page.Paragraph(labels.Text("why.open", ("rank", labels.Whole(s.Rank)), ("country", s.Country.Name)));
        }
        else
        {
            page.Paragraph(new Run(labels["why.closed"], Tone.Bad), $" {labels["why.closed_by_gate"]}");
            foreach (Remark gate in explanation.Closed)
            {
                page.Item(Mark.Caution, $"{gate.Sentence} ", Citation.Short(gate, labels));
            }
        }

        page.Gap();
        string score = s.Theme is { } t
            ? labels.Text("why.rule_score_theme", ("theme", labels.Of(t)), ("points", Words.Points(s.Score)))
            : labels.Text("why.rule_score", ("points", Words.Points(s.Score)));
        page.Item(Mark.Dot, Run.Strong(score), s.ScoreHigh > s.Score
            ? $" {labels.Text("why.score_up_to", ("points", Words.Points(s.ScoreHigh)))}"
            : $"{labels["list.comma"]}{labels["why.score_sure"]}");
        Likelihood(s);
        UnidoFunding();
        page.Item(Mark.Dot, Name("why.link"), LinkInFull(s.Link));
        page.Item(
            Mark.Dot, Name("why.level"), Or(s.Levels.Select(labels.Of)), Run.Strong($"  {labels["why.modality"]} "), Or(s.Modalities.Select(labels.Of)));
        page.Item(Mark.Dot, Name("why.themes"), Or(s.Themes.Select(labels.Of)));
        foreach (Remark caution in s.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }
    }

    private void Likelihood(Suggestion s)
    {
        if (s.Likelihood is not { } likelihood)
        {
            page.Item(Mark.Dot, Name("why.likelihood_short"), labels[explanation.Stamp.Model is null ? "why.no_model" : "why.not_told"]);
            return;
        }

        string frequency = likelihood.Frequency is { } f ? labels.Text("why.frequency", ("share", labels.Percent(f))) : "";
        page.Item(
            Mark.Dot,
            Name("why.likelihood"),
            $"{labels.Of(likelihood)}{frequency}{Words.Above(likelihood, "words.above_open", labels)}");
        foreach (LikelihoodPart part in likelihood.Parts.Take(5))
        {
            page.Detail($"{part.Contribution.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)} {part.Sentence}");
        }

        if (likelihood.NoPartsBecause is { } reason)
        {
            page.Detail($"What moved it is not told: {reason}.");
        }
    }

    private void UnidoFunding()
    {
        if (explanation.UnidoFunding is not { } likelihood)
        {
            return;
        }

        page.Item(
            Mark.Dot,
            Name("why.unido"),
            $"{labels.Of(likelihood)}{Words.Above(likelihood, "words.above_partners", labels)}");
        foreach (LikelihoodPart part in likelihood.Parts.Take(3))
        {
            page.Detail($"{part.Contribution.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)} {part.Sentence}");
        }
    }

    private string LinkInFull(LinkLine link)
    {
        if (link.Status is not { } status)
        {
            return labels["why.link_unspoken"];
        }

        string record = labels.Text(
            "why.record", ("channel", link.Channel is { } channel ? labels.Of(channel) : ""), ("year", $"{link.RecordEnds}"), ("source", link.Source ?? ""));
        string unido = link.UnidoUsd > 0 ? labels.Text("why.link_unido", ("amount", Words.Money(link.UnidoUsd.Value, labels))) : "";
        string told = status == LinkStatus.New
            ? labels.Text("why.link_new", ("record", record))
            : labels.Text(
                "why.link_known",
                ("status", labels.Of(status)),
                ("first", $"{link.FirstYear}"),
                ("last", $"{link.LastYear}"),
                ("amount", Words.Money(link.AmountUsd ?? 0, labels)),
                ("record", record));
        return told + unido;
    }

    private string Or(IEnumerable<string> words) => labels.List(words) is { Length: > 0 } joined ? joined : labels["why.none_advised"];

    private Run Name(string key) => Run.Strong($"{labels[key]} ");
}
